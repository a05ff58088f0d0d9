import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { PersonName } from "../../fixtures/people.ts";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { changeActivity } from "../activities/index.ts";
import { type Actor, stranger } from "../foundation/actor.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import type { AnyView } from "../foundation/view.ts";
import { changeNote } from "./change-note.ts";
import { handOver } from "./hand-over.ts";
import { nadia, noteOf, sharedOf, writtenOf } from "./journeys.fixture.ts";
import { openPast } from "./open-past.ts";
import { passNote } from "./pass-note.ts";
import { portfolio } from "./portfolio.ts";
import { rawMessages, rawNotes, tableTexts } from "./privacy.fixture.sql.ts";
import { notedPeople, privateNotes } from "./private-notes.ts";
import { readCompetences } from "./read-competences.ts";
import { oneInterview } from "./read-interview.ts";
import { readJourney } from "./read-journey.ts";
import { thread } from "./read-thread.ts";
import { sendMessage } from "./send-message.ts";
import { writeNote } from "./write-note.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const everyone = ["director", "hr", "accountant", "community", "colleague", "neighbour", "outsider"] as const;

/** What an actor is shown, or the code of the refusal. */
async function look(view: AnyView, input: unknown, actor: Actor) {
  const call = { database: world.db, cooperative: world.cooperative, actor, clock: () => testDay };
  const outcome = await read(view, input, call);
  return outcome.ok ? outcome.result : outcome.refusal.code;
}
const see = (view: AnyView, input: unknown, as: PersonName) => look(view, input, world.actor(as));
const textsOf = (shown: unknown): string[] =>
  typeof shown === "string"
    ? [shown]
    : (
        (shown as { notes?: { text: string }[]; messages?: { text: string }[] }).notes ??
        (shown as { messages: { text: string }[] }).messages
      ).map(({ text }) => text);

/** Amaia Lafitte follows Nadia Benali no longer: Beñat Iribarne does. */
const followedByColleague = (): Actor => ({
  ...world.actor("colleague"),
  follows: new Set([world.activity]),
});
const followsNobody = (): Actor => ({ ...world.actor("adviser"), follows: new Set([world.otherActivity]) });
const place = (adviser: PersonName) => {
  const placed = { kind: "individual", site: world.site, adviser: world.personId(adviser) };
  return world.done(changeActivity, { activity: world.activity, ...placed });
};

describe("a journey is read by the person, whoever follows them, the director and HR", () => {
  const readers = ["entrepreneur", "adviser", "director", "hr"] as const;
  const others = ["accountant", "community", "colleague", "neighbour", "outsider"] as const;
  for (const [name, view] of [
    ["journey", readJourney],
    ["competences", readCompetences],
  ] as const) {
    test(`its ${name}`, async () => {
      const person = nadia(world);
      for (const as of readers) assert.equal(typeof (await see(view, { person }, as)), "object", as);
      for (const as of others)
        assert.match(String(await see(view, { person }, as)), /not-found|not-allowed/, as);
      assert.equal(await look(view, { person }, stranger), "foundation.sign-in-first");
    });
  }
  test("a record only once it is shared, and never by a neighbour", async () => {
    const interview = await writtenOf(world);
    for (const as of ["entrepreneur", "director", "hr", ...others] as const)
      assert.match(String(await see(oneInterview, { interview }, as)), /not-found|not-allowed/, as);
    assert.equal(typeof (await see(oneInterview, { interview }, "adviser")), "object");
    const shared = await sharedOf(world);
    for (const as of readers)
      assert.equal(typeof (await see(oneInterview, { interview: shared }, as)), "object");
    for (const as of others)
      assert.match(String(await see(oneInterview, { interview: shared }, as)), /not-found|not-allowed/, as);
  });
  test("a portfolio by its adviser, the director and HR", async () => {
    const adviser = world.personId("adviser");
    for (const as of ["adviser", "director", "hr"] as const)
      assert.equal(typeof (await see(portfolio, { adviser }, as)), "object", as);
    for (const as of ["colleague", "accountant", "community", "entrepreneur"] as const)
      assert.equal(await see(portfolio, { adviser }, as), "foundation.not-allowed", as);
  });
});

describe("a private note", () => {
  const person = () => nadia(world);
  const text = "Le bail l’inquiète.";

  test("is its author's: neither the person, nor HR, the director, another adviser", async () => {
    await noteOf(world, { text });
    assert.deepEqual(textsOf(await see(privateNotes, { person: person() }, "adviser")), [text]);
    assert.deepEqual(textsOf(await see(privateNotes, { person: person() }, "colleague")), []);
    for (const as of ["entrepreneur", ...everyone.filter((one) => one !== "colleague")] as const)
      assert.match(String(await see(privateNotes, { person: person() }, as)), /not-found|not-allowed/, as);
    // Whatever is asked of the database itself, as the person that the gate tells it.
    assert.deepEqual(await rawNotes(world.db, world.cooperative, world.personId("adviser")), [text]);
    for (const as of ["entrepreneur", ...everyone] as const)
      assert.deepEqual(await rawNotes(world.db, world.cooperative, world.personId(as)), [], as);
    assert.deepEqual(await rawNotes(world.db, world.cooperative, null), []);
  });

  test("beside a shared record is shown to nobody whom its author did not choose", async () => {
    const interview = await sharedOf(world, { subject: "Le local" });
    await world.done(writeNote, { person: person(), interview, text: "Le local est trop cher." }, "adviser");
    for (const as of ["entrepreneur", "director", "hr"] as const)
      assert.deepEqual(textsOf(await see(oneInterview, { interview }, as)), [], as);
    assert.equal(textsOf(await see(oneInterview, { interview }, "adviser")).length, 1);
  });

  test("is the circle's where its author says so: advisers, nobody else", async () => {
    const [{ id } = { id: "" }] = (
      (await see(privateNotes, { person: person() }, "adviser")) as { notes: { id: string; text: string }[] }
    ).notes.filter((note) => note.text === text);
    await world.done(changeNote, { note: id, text, circle: true }, "adviser");
    assert.deepEqual(textsOf(await see(privateNotes, { person: person() }, "colleague")), [text]);
    for (const as of ["entrepreneur", "director", "hr", "accountant", "neighbour"] as const)
      assert.deepEqual(await rawNotes(world.db, world.cooperative, world.personId(as)), [], as);
    await world.done(changeNote, { note: id, text, circle: false }, "adviser");
    assert.deepEqual(textsOf(await see(privateNotes, { person: person() }, "colleague")), []);
  });

  test("is not changed by whoever reads it, nor written under another name", async () => {
    const note = await noteOf(world, { text: "À suivre", circle: true });
    const call = {
      database: world.db,
      cooperative: 1,
      actor: world.actor("colleague"),
      door: "api" as const,
    };
    const outcome = await perform(changeNote, { note, text: "Autre chose" }, call);
    assert.equal(outcome.ok ? "" : outcome.refusal.code, "foundation.not-allowed");
  });

  test("is nowhere else: not in the audit, not in a notice, not in a letter", async () => {
    assert.deepEqual(await tableTexts(world.db, world.cooperative, "bail l’inquiète"), []);
  });
});

describe("at a hand-over", () => {
  test("only the notes that their author chose pass on; the others stay theirs", async () => {
    const chosen = await noteOf(world, { text: "Cherche un atelier plus grand." });
    await noteOf(world, { text: "Fatiguée cet automne." });
    const given = { activities: [world.activity], to: world.personId("colleague"), on: "2026-11-23" };
    await world.done(handOver, { ...given, notes: [chosen] }, "adviser");
    const person = nadia(world);
    const next = followedByColleague();
    const shown = textsOf(await look(privateNotes, { person }, next));
    assert.ok(shown.includes("Cherche un atelier plus grand."));
    assert.ok(!shown.includes("Fatiguée cet automne."));
    const before = followsNobody();
    assert.match(String(await look(readJourney, { person }, before)), /not-found/);
    assert.ok(textsOf(await look(privateNotes, { person }, before)).includes("Fatiguée cet automne."));
    // Later, its author may still pass one on.
    const mine = (await look(privateNotes, { person }, before)) as { notes: { id: string; text: string }[] };
    const kept = mine.notes.find((note) => note.text === "Fatiguée cet automne.");
    await world.done(passNote, { note: kept?.id, to: world.personId("colleague") }, "adviser");
    assert.ok(textsOf(await look(privateNotes, { person }, next)).includes("Fatiguée cet automne."));
    assert.deepEqual(await rawNotes(world.db, world.cooperative, world.personId("director")), []);
    const noted = (await look(notedPeople, {}, before)) as { people: { name: string }[] };
    assert.deepEqual(
      noted.people.map(({ name }) => name),
      ["Nadia Benali"],
    );
    await place("adviser");
  });

  test("the thread goes on; what was written before stays between the two, until opened", async () => {
    const person = nadia(world);
    await world.done(sendMessage, { person, text: "Mon bail me pèse." }, "entrepreneur");
    await world.done(sendMessage, { person, text: "Parlons-en jeudi." }, "adviser");
    for (const as of everyone)
      assert.match(String(await see(thread, { person }, as)), /not-found|not-allowed/, as);
    assert.deepEqual(textsOf(await see(thread, { person }, "adviser")), [
      "Mon bail me pèse.",
      "Parlons-en jeudi.",
    ]);

    await place("colleague");
    const next = followedByColleague();
    assert.deepEqual(textsOf(await look(thread, { person }, next)), []);
    await world.done(sendMessage, { person, text: "Bonjour Beñat !" }, "entrepreneur");
    assert.deepEqual(textsOf(await look(thread, { person }, next)), ["Bonjour Beñat !"]);
    assert.match(String(await look(thread, { person }, followsNobody())), /not-found/);
    assert.equal(textsOf(await see(thread, { person }, "entrepreneur")).length, 3);

    const opening = { person, adviser: world.personId("colleague") };
    await world.done(openPast, { ...opening, open: true }, "entrepreneur");
    assert.equal(textsOf(await look(thread, { person }, next)).length, 3);
    await world.done(openPast, { ...opening, open: false }, "entrepreneur");
    assert.deepEqual(textsOf(await look(thread, { person }, next)), ["Bonjour Beñat !"]);
    for (const as of ["director", "hr", "neighbour", "accountant", "outsider"] as const)
      assert.deepEqual(await rawMessages(world.db, world.cooperative, world.personId(as)), [], as);
    assert.deepEqual(await tableTexts(world.db, world.cooperative, "bail me pèse"), []);
  });
});
