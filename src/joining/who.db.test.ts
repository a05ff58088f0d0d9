import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { PersonName } from "../../fixtures/people.ts";
import { openWorld, type World } from "../../fixtures/world.ts";
import { openFile } from "../dossiers/index.ts";
import { personalFile } from "../dossiers/personal-file.ts";
import { visitorIn } from "../foundation/actor.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import type { AnyView } from "../foundation/view.ts";
import { runWatches } from "../foundation/watch.ts";
import { listMail } from "../people/index.ts";
import { welcome } from "./admit-candidate.example.ts";
import { admitCandidate } from "./admit-candidate.ts";
import { decide } from "./decide.ts";
import { application, asVisitor, candidateOf, decidedOf, keyOf, meetingOf } from "./joining.fixture.ts";
import { listCandidates } from "./list-candidates.ts";
import { oneMeeting } from "./list-meetings.ts";
import { oneCandidate } from "./read-candidate.ts";
import { entrance } from "./read-entrance.ts";
import { ownPage } from "./read-own-page.ts";
import { findingOf } from "./record-interview.example.ts";
import { recordInterview } from "./record-interview.ts";
import { remindMeetings } from "./remind-meetings.ts";
import { takeCharge } from "./take-charge.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

async function see(view: AnyView, input: object, as: PersonName) {
  const call = { database: world.db, cooperative: world.cooperative, actor: world.actor(as) };
  const outcome = await read(view, input, call);
  return outcome.ok ? "seen" : outcome.refusal.code;
}
const visitor = () => ({ database: world.db, cooperative: world.cooperative, actor: visitorIn("fr") });

describe("who reads an application", () => {
  test("an adviser reads what nobody has; once taken, only they and those who keep all", async () => {
    const candidate = await candidateOf(world);
    for (const name of ["adviser", "colleague", "hr", "director"] as const)
      assert.equal(await see(oneCandidate, { candidate }, name), "seen", name);
    await world.done(takeCharge, { candidate, adviser: world.personId("adviser") }, "adviser");
    assert.equal(await see(oneCandidate, { candidate }, "adviser"), "seen");
    assert.equal(await see(oneCandidate, { candidate }, "colleague"), "foundation.not-found");
    const list = await read(listCandidates, {}, { ...visitor(), actor: world.actor("colleague") });
    assert.deepEqual(list.ok && list.result.rows, []);
    for (const name of ["accountant", "community", "entrepreneur", "neighbour", "outsider"] as const)
      assert.equal(await see(oneCandidate, { candidate }, name), "foundation.not-allowed", name);
    assert.equal(await see(listCandidates, {}, "community"), "foundation.not-allowed");
  });

  test("an adviser decides only on whom they have in their charge", async () => {
    const candidate = await candidateOf(world);
    const input = { candidate, outcome: "accepted", motive: "Un projet mûr." };
    const call = {
      database: world.db,
      cooperative: 1,
      door: "web" as const,
      actor: world.actor("colleague"),
    };
    const outcome = await perform(decide, input, call);
    assert.equal(!outcome.ok && outcome.refusal.code, "foundation.not-allowed");
    await world.done(takeCharge, { candidate, adviser: world.personId("colleague") }, "colleague");
    assert.ok((await perform(decide, input, call)).ok);
  });

  test("the community manager sees who comes to a meeting, by name only", async () => {
    const meeting = await meetingOf(world);
    await candidateOf(world, { meeting });
    const call = { ...visitor(), actor: world.actor("community") };
    const outcome = await read(oneMeeting, { meeting }, call);
    assert.ok(outcome.ok);
    assert.deepEqual(
      outcome.result.attendees.map(({ name }) => name),
      ["Maïté Garat"],
    );
    assert.ok(!JSON.stringify(outcome.result).includes(application.email));
    assert.equal(await see(oneMeeting, { meeting }, "accountant"), "foundation.not-allowed");
  });

  test("a key opens one page in one cooperative; the link of a meeting is for who has a seat", async () => {
    const link = "https://visio.exemple.example/reunion";
    const meeting = await meetingOf(world, { mode: "online", link, place: "" });
    await candidateOf(world, { email: "cle@exemple.example", meeting });
    const key = await keyOf(world, "cle@exemple.example");
    const own = await read(ownPage, { key }, visitor());
    assert.ok(own.ok);
    assert.equal(own.result.meeting?.link, link);
    const elsewhere = await read(ownPage, { key }, { ...visitor(), cooperative: world.elsewhere });
    assert.equal(!elsewhere.ok && elsewhere.refusal.code, "foundation.not-found");
    const open = await read(entrance, {}, visitor());
    assert.ok(open.ok && !JSON.stringify(open.result).includes(link));
    // By name a visitor opens nothing.
    const forged = await asVisitor(world, takeCharge, { candidate: own.result.candidate.id, adviser: null });
    assert.equal(!forged.ok && forged.refusal.code, "foundation.not-allowed");
  });

  test("an interview is on the candidate's page only where it is shared", async () => {
    const candidate = await candidateOf(world, { email: "entretien@exemple.example" });
    const key = await keyOf(world, "entretien@exemple.example");
    const shown = async () => {
      const own = await read(ownPage, { key }, visitor());
      return own.ok && own.result.finding?.opinion;
    };
    await world.done(recordInterview, { ...findingOf(world), candidate, shared: false }, "hr");
    assert.equal(await shown(), undefined);
    await world.done(recordInterview, { ...findingOf(world), candidate, shared: true }, "hr");
    assert.equal(await shown(), findingOf(world).opinion);
  });
});

test("whoever is welcomed has their file filled in, and an invitation", async () => {
  const candidate = await decidedOf(world, "accepted");
  const { person } = await world.done<{ person: string }>(
    admitCandidate,
    { ...welcome, candidate, adviser: world.personId("adviser") },
    "hr",
  );
  await world.done(openFile, { person }, "hr");
  const call = { ...visitor(), actor: world.actor("hr"), clock: () => new Date("2026-11-23T12:00:00Z") };
  const file = await read(personalFile, { person }, call);
  assert.ok(file.ok && !file.result.sealed);
  const values = Object.assign({}, ...file.result.sections.map((section) => section.values));
  const { street, postcode, town, phone, birthDate } = application;
  const { "birth-date": born, ...contact } = values;
  assert.deepEqual([contact, born], [{ street, postcode, town, phone }, birthDate]);
  const subjects = (await listMail(world.db, application.email)).map(({ subject }) => subject);
  assert.ok(subjects.includes("Votre accès à Ensemble"), subjects.join("\n"));
});

test("the day before, each who has a seat is reminded, once", async () => {
  const meeting = await meetingOf(world, { seats: 1, date: "2026-12-17" });
  await candidateOf(world, { email: "assise@exemple.example", meeting });
  await candidateOf(world, { email: "attend@exemple.example", meeting });
  const on = (day: string) => runWatches(world.db, [remindMeetings], () => new Date(`${day}T08:00:00Z`));
  const reminded = async () =>
    (await listMail(world.db, "exemple.example"))
      .filter(({ subject }) => subject.startsWith("Demain"))
      .map(({ recipient }) => recipient);
  await on("2026-12-15");
  assert.deepEqual(await reminded(), []);
  await on("2026-12-16");
  await on("2026-12-17");
  assert.deepEqual(await reminded(), ["assise@exemple.example"]);
});
