import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { PersonName } from "../../fixtures/people.ts";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { runWatches } from "../foundation/watch.ts";
import "../registry.ts";
import { addDocument } from "./add-document.ts";
import { answerPoll } from "./answer-poll.ts";
import { closeGroup } from "./close-group.ts";
import { documentFile } from "./document-file.ts";
import { decideAfterEnd, editDecision, endRoles, kindsTold, papersOf } from "./groups.fixture.sql.ts";
import { decisionOf, joined, opened, planned, polled, quote } from "./groups.fixture.ts";
import { groupsToDo } from "./groups-to-do.ts";
import { leaveGroup } from "./leave-group.ts";
import { listDecisions } from "./list-decisions.ts";
import { listDocuments } from "./list-documents.ts";
import { listMeetings } from "./list-meetings.ts";
import { nameFacilitator } from "./name-facilitator.ts";
import { prolongGroup } from "./prolong-group.ts";
import { readGroup } from "./read-group.ts";
import { recordDecision } from "./record-decision.ts";
import { renewDocument } from "./renew-document.ts";
import { setAction } from "./set-action.ts";
import { shareDocument } from "./share-document.ts";
import { watchGroups } from "./watch-groups.ts";

async function inWorld(tried: (world: World) => Promise<void>): Promise<void> {
  const world = await openWorld();
  try {
    await tried(world);
  } finally {
    await world.close();
  }
}

const call = (world: World, as: PersonName, at = testDay) => ({
  ...{ database: world.db, cooperative: 1, actor: world.actor(as), door: "web" as const, clock: () => at },
});
async function seen<R>(asked: Promise<{ ok: true; result: R } | { ok: false }>): Promise<R | null> {
  const outcome = await asked;
  return outcome.ok ? outcome.result : null;
}
const groupAs = (world: World, as: PersonName, group: string) =>
  seen(read(readGroup, { group }, call(world, as)));
describe("who reads what of a group", () => {
  for (const [as, inside] of [
    ["entrepreneur", true],
    ["adviser", true],
    ["neighbour", false],
    ["director", false],
  ] as const)
    test(`${as}: its mandate and register, ${inside ? "and" : "not"} its meetings and documents`, () =>
      inWorld(async (world) => {
        const { group } = await planned(world);
        const { id: document } = await world.done(addDocument, { group, file: quote }, "entrepreneur");
        await world.done(recordDecision, decisionOf(world, group), "adviser");
        assert.equal((await groupAs(world, as, group))?.mandates.length, 1);
        assert.equal((await seen(read(listDecisions, { group }, call(world, as))))?.rows.length, 1);
        assert.equal((await seen(read(listMeetings, { group }, call(world, as)))) !== null, inside);
        const file = { document, version: 1 };
        assert.equal((await read(documentFile, file, call(world, as))).ok, inside);
        const listed = await seen(read(listDocuments, { group }, call(world, as)));
        assert.equal(listed?.rows.length, inside ? 1 : 0);
        await world.done(shareDocument, { document, shared: true }, "adviser");
        assert.equal((await read(documentFile, file, call(world, as))).ok, true);
      }));

  test("nobody without a role reads anything", () =>
    inWorld(async (world) => {
      const group = await joined(world);
      assert.equal(await groupAs(world, "outsider", group), null);
    }));
});

test("a document is kept once by its content, and a new version leaves the one before to be read", () =>
  inWorld(async (world) => {
    const group = await joined(world);
    const { id: document } = await world.done(addDocument, { group, file: quote }, "entrepreneur");
    await world.done(addDocument, { group, title: "Le même", file: quote }, "adviser");
    const file = { name: "devis-2.pdf", text: "%PDF-1.7 moins cher" };
    await world.done(renewDocument, { document, file, note: "Moins cher" }, "adviser");
    assert.deepEqual(await papersOf(world.db), { papers: 2, versions: 3 });
    const first = await seen(read(documentFile, { document, version: 1 }, call(world, "entrepreneur")));
    assert.equal(Buffer.from(first?.base64 ?? "", "base64").toString(), quote.text);
  }));

test("a decision is never edited: another one replaces it, and both say so", () =>
  inWorld(async (world) => {
    const group = await joined(world);
    const first = decisionOf(world, group);
    const { id: replaces } = await world.done(recordDecision, first, "adviser");
    await world.done(recordDecision, { ...first, title: "Un stand de 9 m²", replaces }, "adviser");
    const register = await seen(read(listDecisions, { group }, call(world, "neighbour")));
    assert.deepEqual(
      register?.rows.map(({ said, replaces: before, replacedBy }) => [
        said,
        before?.number,
        replacedBy?.number,
      ]),
      [
        ["D-2026-02", 1, undefined],
        ["D-2026-01", undefined, 2],
      ],
    );
    assert.match(register?.rows[0]?.present ?? "", /Nadia Benali, Amaia Lafitte/);
    await assert.rejects(editDecision(world.db), /permission denied/);
  }));

test("after its end nothing is added, in words and in SQL, until it is prolonged; closed, never more", () =>
  inWorld(async (world) => {
    const group = await joined(world, { endsOn: "2026-11-25" });
    await world.done(recordDecision, decisionOf(world, group), "adviser");
    const later = new Date("2026-11-27T12:00:00Z");
    const action = { group, what: "Demander un devis", person: world.personId("adviser") };
    const acted = async () => {
      const outcome = await perform(setAction, action, call(world, "adviser", later));
      return outcome.ok ? "done" : outcome.refusal.code;
    };
    assert.equal(await acted(), "groups.ended");
    await assert.rejects(decideAfterEnd(world.db, group, "2026-11-27"), { code: "EN001" });
    await world.done(prolongGroup, { group, endsOn: "2026-12-31", why: "Le salon glisse" }, "adviser", later);
    assert.equal(await acted(), "done");
    await world.done(closeGroup, { group, report: "Un stand à quatre." }, "adviser", later);
    assert.equal(await acted(), "groups.closed");
    await assert.rejects(decideAfterEnd(world.db, group, "2026-11-27"), { code: "EN001" });
    const read_ = await groupAs(world, "neighbour", group);
    assert.deepEqual([read_?.state, read_?.report], ["closed", "Un stand à quatre."]);
  }));

test("who was in it, from when until when, stays to be read", () =>
  inWorld(async (world) => {
    const group = await joined(world);
    const person = world.personId("entrepreneur");
    await world.done(nameFacilitator, { group, person }, "adviser");
    const later = new Date("2026-12-10T12:00:00Z");
    await world.done(leaveGroup, { group, person: world.personId("adviser") }, "adviser", later);
    const found = await groupAs(world, "neighbour", group);
    assert.deepEqual(
      found?.members.map(({ name, facilitator }) => [name, facilitator]),
      [["Nadia Benali", true]],
    );
    assert.deepEqual(
      found?.past.map(({ name, leftAt }) => [name, leftAt.toISOString()]),
      [["Amaia Lafitte", later.toISOString()]],
    );
  }));

describe("the watch of the day", () => {
  const on = (world: World, day: string) =>
    runWatches(world.db, [watchGroups], () => new Date(`${day}T08:00:00Z`));
  const count = async (world: World, as: PersonName, kind: string) =>
    (await kindsTold(world.db, world.personId(as))).filter((one) => one === kind).length;

  test("warns facilitators a month and a week before the end, and once it has passed", () =>
    inWorld(async (world) => {
      await joined(world);
      for (const [day, n] of [
        ["2027-01-20", 0],
        ["2027-01-29", 1],
        ["2027-02-10", 1],
        ["2027-02-21", 2],
        ["2027-02-25", 2],
        ["2027-03-01", 3],
        ["2027-03-02", 3],
      ] as const) {
        await on(world, day);
        assert.equal(await count(world, "adviser", "groups.ending"), n, day);
      }
      assert.equal(await count(world, "entrepreneur", "groups.ending"), 0);
    }));

  test("reminds once whoever has not answered, then asks for the choice", () =>
    inWorld(async (world) => {
      const { poll, dates } = await polled(world);
      const answers = dates.map((date) => ({ date, answer: "yes" }));
      await world.done(answerPoll, { poll, answers }, "adviser");
      for (const day of ["2026-11-25", "2026-11-30", "2026-12-01", "2026-12-02", "2026-12-03"])
        await on(world, day);
      assert.equal(await count(world, "entrepreneur", "groups.poll-reminder"), 1);
      assert.equal(await count(world, "adviser", "groups.poll-reminder"), 0);
      assert.equal(await count(world, "adviser", "groups.poll-ready"), 1);
    }));

  test("on the eve reminds of a meeting", () =>
    inWorld(async (world) => {
      await planned(world);
      for (const day of ["2026-12-01", "2026-12-02", "2026-12-03"]) await on(world, day);
      assert.equal(await count(world, "entrepreneur", "groups.meeting-tomorrow"), 1);
    }));

  test("sees out whoever left the cooperative, but not the last who facilitates", () =>
    inWorld(async (world) => {
      const group = await joined(world);
      for (const as of ["entrepreneur", "adviser"] as const) await endRoles(world.db, world.personId(as));
      await on(world, "2026-11-24");
      const found = await groupAs(world, "director", group);
      assert.deepEqual(
        found?.members.map(({ name }) => name),
        ["Amaia Lafitte"],
      );
    }));
});

test("the home says what one’s groups wait for, and nothing to whoever is in none", () =>
  inWorld(async (world) => {
    const { group } = await polled(world);
    await world.done(
      setAction,
      { group, what: "Un devis", person: world.personId("entrepreneur") },
      "adviser",
    );
    await opened(world, { name: "Autre", facilitators: [world.personId("hr")], entry: "invitation" });
    const kinds = async (as: PersonName) =>
      (await seen(read(groupsToDo, {}, call(world, as))))?.rows.map(({ kind }) => kind);
    assert.deepEqual(await kinds("entrepreneur"), ["poll", "action"]);
    assert.deepEqual(await kinds("neighbour"), []);
  }));
