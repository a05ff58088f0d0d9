import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { markedLife } from "../../fixtures/marked-life.ts";
import { people } from "../../fixtures/people.ts";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { writing } from "../foundation/file-export.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { listMail, makeAuth, makeGateway, setPassword } from "../people/index.ts";
import { fileExports } from "../registry.ts";
import { erasePerson } from "./erase-person.ts";
import { leaveLongAgo } from "./leaving.fixture.sql.ts";
import { requestOf } from "./privacy.fixture.ts";
import { answerPaper, oneRequest } from "./read-requests.ts";
import { booksOf, refusalOf, tracesOf } from "./traces.fixture.sql.ts";

const password = "une phrase facile à retenir";
let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const clock = () => testDay;
const by = (name: "hr" | "accountant" | "adviser") => ({
  ...{ database: world.db, cooperative: 1, actor: world.actor(name), clock },
});

async function fec(): Promise<string> {
  const made = fileExports.find(({ name }) => name === "ledger.export-fec");
  assert.ok(made);
  let text = "";
  const sink = async (_: unknown, bytes: AsyncIterable<Uint8Array>) => {
    for await (const part of bytes) text += Buffer.from(part).toString("latin1");
  };
  assert.ok((await read(writing(made, sink), { year: 2026 }, by("accountant"))).ok);
  return text;
}

async function signIn(email: string): Promise<boolean> {
  const secret = "a-secret-of-the-tests-0123456789";
  const made = makeAuth({ url: world.url, database: world.db, secret, origin: "http://localhost:3000" });
  const visit = { headers: new Headers(), caller: "10.0.0.1", person: null, session: null };
  const entered = await makeGateway(made.auth, world.db, visit).signIn(email, password);
  await made.close();
  return entered.ok;
}

const erase = (request: string, name: "hr" | "adviser" = "hr") =>
  perform(erasePerson, { request }, { ...by(name), door: "web" });

describe("erasing somebody (R9.04)", () => {
  test("who is still here keeps what the contract needs; what is optional goes", async () => {
    await markedLife(world, "entrepreneur", world.activity, "AJONC");
    await markedLife(world, "neighbour", world.otherActivity, "BRUYERE");
    const request = await requestOf(world, "entrepreneur", { as: "entrepreneur" });
    const seen = await read(oneRequest, { request }, by("hr"));
    assert.ok(seen.ok && seen.result.plan);
    const gone = seen.result.plan.lines.filter(({ erased }) => erased).map(({ name }) => name);
    assert.deepEqual(gone, ["dossiers.optional", "people.lists", "people.letters"]);
    const file = seen.result.plan.lines.find(({ name }) => name === "dossiers.current");
    assert.equal(file?.why, "here");
    assert.ok((await erase(request)).ok);
    for (const trace of ["situation", "proche", "brouillon", "filtre"])
      assert.deepEqual(await tracesOf(world.db, 1, `AJONC-${trace}`), [], trace);
    assert.deepEqual(await tracesOf(world.db, 1, "AJONC-note"), ["journeys.private_note"]);
  });

  test("who left loses account, notes, messages, papers; books, invoices and FEC are the same", async () => {
    await setPassword(world.db, world.personId("entrepreneur"), password);
    assert.equal(await signIn(people.entrepreneur.email), true);
    await leaveLongAgo(world, "entrepreneur", "2026-11-21");
    const [books, entries] = [await booksOf(world.db, 1), await fec()];
    assert.match(entries, /AJONC-facture|Librairie des Arceaux/);
    const request = await requestOf(world, "entrepreneur");
    const outcome = await erase(request);
    assert.ok(outcome.ok);
    assert.equal(outcome.result.outcome, "partly");
    assert.equal(await booksOf(world.db, 1), books);
    assert.equal(await fec(), entries);
    assert.equal(await signIn(people.entrepreneur.email), false);
    for (const trace of ["rue", "carte", "compte-rendu", "note", "objectif", "action", "message"])
      assert.deepEqual(await tracesOf(world.db, 1, `AJONC-${trace}`), [], trace);
    // Kept for five years: what the register of staff and pay need.
    assert.deepEqual(await tracesOf(world.db, 1, "AJONC-naissance"), ["dossiers.value"]);
    const again = await erase(request);
    assert.equal(!again.ok && again.refusal.code, "privacy.answered");
  });

  test("nothing of anybody else has gone", async () => {
    for (const trace of ["rue", "situation", "proche", "note", "message", "brouillon", "objectif"])
      assert.ok((await tracesOf(world.db, 1, `BRUYERE-${trace}`)).length > 0, trace);
  });

  test("the answer is a letter, kept, and sent to the address they had", async () => {
    const letters = await listMail(world.db, people.entrepreneur.email);
    const answer = letters.find(({ about }) => about?.startsWith("privacy-answer:"));
    assert.equal(answer?.attachments.length, 1);
    const request = answer?.about?.slice("privacy-answer:".length);
    const paper = await read(answerPaper, { request }, by("hr"));
    assert.ok(paper.ok);
    assert.match(Buffer.from(paper.result.base64, "base64").toString("latin1"), /^%PDF/);
    const stranger = await read(answerPaper, { request }, { ...by("hr"), actor: world.actor("neighbour") });
    assert.equal(!stranger.ok && stranger.refusal.code, "foundation.not-found");
  });

  test("an adviser erases nobody", async () => {
    const outcome = await erase(await requestOf(world, "neighbour"), "adviser");
    assert.equal(!outcome.ok && outcome.refusal.code, "foundation.not-allowed");
  });

  test("outside an erasure the database lets nothing of it go", async () => {
    for (const statement of [
      "delete from journeys.goal",
      "delete from dossiers.change",
      "update foundation.audit set input = '{}'",
      "update people.person set given_name = 'X'",
      "delete from documents.paper",
    ])
      assert.equal(await refusalOf(world.db, 1, statement), "EN001", statement);
    const books = "select set_config('ensemble.erasing', 'on', true); delete from ledger.entry";
    assert.notEqual(await refusalOf(world.db, 1, books), "accepted");
  });
});
