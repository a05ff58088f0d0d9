import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { PersonName } from "../../fixtures/people.ts";
import { askedOf, codeOf, proved, provedOf, signedOnlineOf } from "../../fixtures/signatures.ts";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { askCode, proveCode, verifyEvidence } from "../documents/index.ts";
import { requestPaper } from "../documents/read-request.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { askSignatures } from "./ask-signatures.ts";
import { draftedOf } from "./contracts.fixture.ts";
import { contractSheet } from "./read-contract.ts";
import { signOnline } from "./sign-online.ts";
import { changeBehind } from "./signatures.fixture.sql.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const callOf = (name: PersonName) => ({
  ...{ database: world.db, cooperative: world.cooperative, actor: world.actor(name) },
});
const sign = (contract: string, name: PersonName) =>
  perform(signOnline, { contract, consent: true }, { ...callOf(name), door: "web", clock: () => testDay });

test("both sides sign in their turn, and the contract is in force with its evidence", async () => {
  const { contract, request } = await provedOf(world);
  const early = await sign(contract, "director");
  assert.ok(!early.ok && early.refusal.code === "documents.not-your-turn");
  const stranger = await sign(contract, "neighbour");
  assert.ok(!stranger.ok && stranger.refusal.code === "documents.not-your-signature");

  assert.ok((await sign(contract, "community")).ok);
  await proved(world, request, "director");
  const last = await sign(contract, "director");
  assert.deepEqual(last.ok && last.result, { contract, complete: true });

  const sheet = await read(contractSheet, { contract }, callOf("hr"));
  assert.ok(sheet.ok);
  assert.deepEqual([sheet.result.state, sheet.result.contract.signedOn], ["coming", "2026-11-23"]);
  const verified = await read(verifyEvidence, { request }, callOf("community"));
  assert.deepEqual(verified.ok && [verified.result.valid, verified.result.complete], [true, true]);
});

test("a copy with one changed byte fails, and so does a row changed behind the triggers", async () => {
  const { request } = await signedOnlineOf(await another());
  const paper = await read(requestPaper, { request }, callOf("hr"));
  assert.ok(paper.ok);
  const bytes = Buffer.from(paper.result.base64, "base64");
  const verify = async (copy: Buffer) => {
    const document = { name: "contrat.pdf", base64: copy.toString("base64") };
    const outcome = await read(verifyEvidence, { request, document }, callOf("hr"));
    return outcome.ok ? [outcome.result.valid, outcome.result.fault] : outcome.refusal.code;
  };
  assert.deepEqual(await verify(bytes), [true, null]);
  const changed = Buffer.from(bytes);
  changed[changed.length >> 1] = (changed[changed.length >> 1] ?? 0) ^ 1;
  assert.deepEqual(await verify(changed), [false, "document"]);

  await changeBehind(world.url, request);
  assert.deepEqual(await verify(bytes), [false, "signature"]);
});

test("a wrong code is counted although nothing else happens, and five of them spend it", async () => {
  const { request } = await askedOf(await another());
  await world.done(askCode, { request }, "community");
  const code = await codeOf(world);
  const wrong = code === "111111" ? "222222" : "111111";
  const tried: unknown[] = [];
  for (let n = 0; n < 5; n++) tried.push(await world.done(proveCode, { request, code: wrong }, "community"));
  assert.deepEqual(tried.at(-1), { right: false, triesLeft: 0 });
  const again = await perform(
    proveCode,
    { request, code },
    { ...callOf("community"), door: "web", clock: () => testDay },
  );
  assert.ok(!again.ok && again.refusal.code === "documents.code-spent");
});

test("two clicks at once sign once", async () => {
  const { contract } = await provedOf(await another());
  const outcomes = await Promise.all([sign(contract, "community"), sign(contract, "community")]);
  assert.equal(outcomes.filter(({ ok }) => ok).length, 1);
  assert.ok(outcomes.some((o) => !o.ok && o.refusal.code === "documents.already-signed"));
});

test("a paper that is out for signature is the one that is signed, whatever the model becomes", async () => {
  await another();
  const contract = await draftedOf(world, { person: world.personId("adviser") });
  const { request } = await world.done<{ request: string }>(askSignatures, { contract }, "hr");
  const first = await read(requestPaper, { request }, callOf("hr"));
  const second = await read(requestPaper, { request }, callOf("hr"));
  assert.ok(first.ok && second.ok && first.result.base64 === second.result.base64);
});

/** Each story begins in a world of its own: a person signs one contract at a time. */
async function another(): Promise<World> {
  await world.close();
  world = await openWorld();
  return world;
}
