import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { PersonName } from "../../fixtures/people.ts";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { stranger } from "../foundation/actor.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import { read } from "../foundation/read.ts";
import type { AnyView } from "../foundation/view.ts";
import { runWatches } from "../foundation/watch.ts";
import { answerEntry } from "./answer-entry.ts";
import { answerExit } from "./answer-exit.ts";
import { assignPerson } from "./assign-person.ts";
import { endAssignment } from "./end-assignment.ts";
import { asked, entryAnswers, exitAnswers, participantOf } from "./funding.fixture.ts";
import { listQuestionnaires } from "./list-questionnaires.ts";
import { noteLastPayment } from "./note-last-payment.ts";
import { auditedAnswers, countEntries, erasedOn, noticesOn, tryEntry } from "./questionnaires.fixture.sql.ts";
import { conventionSheet } from "./read-convention.ts";
import { readQuestionnaire } from "./read-questionnaire.ts";
import { report } from "./read-report.ts";
import { warnOfQuestionnaires } from "./warn-of-questionnaires.ts";

async function inWorld(story: (world: World) => Promise<void>): Promise<void> {
  const world = await openWorld();
  try {
    await story(world);
  } finally {
    await world.close();
  }
}

const at = (day: CivilDate) => new Date(`${day}T12:00:00Z`);

async function look<Result>(world: World, view: AnyView, input: object, as: PersonName, now = testDay) {
  const reading = { database: world.db, cooperative: 1, actor: world.actor(as), clock: () => now };
  const outcome = await read(view, input, reading);
  return outcome.ok ? (outcome.result as Result) : outcome.refusal.code;
}

type Listed = { rows: { entry: string; exit: string; mayAnswer: boolean }[]; missing: number };
const standing = async (world: World, as: PersonName, now = testDay) => {
  const told = (await look(world, listQuestionnaires as AnyView, {}, as, now)) as Listed;
  return told.rows.map(({ entry, exit, mayAnswer }) => [entry, exit, mayAnswer]);
};

describe("the questionnaires of European participants (R8.07)", () => {
  test("asked of the person and of whoever follows them; kept ones see where they stand", () =>
    inWorld(async (world) => {
      await participantOf(world);
      for (const who of ["entrepreneur", "adviser", "hr"] as const)
        assert.deepEqual(await standing(world, who), [["to-fill", "to-come", true]], who);
      assert.deepEqual(await standing(world, "director"), [["to-fill", "to-come", false]]);
      for (const who of ["colleague", "neighbour", "accountant"] as const)
        assert.deepEqual(await standing(world, who), [], who);
      const reading = { database: world.db, cooperative: 1, actor: stranger, clock: () => testDay };
      assert.equal((await read(listQuestionnaires, {}, reading)).ok, false);
    }));

  test("answers are told to the person alone, and the audit repeats none", () =>
    inWorld(async (world) => {
      const of = await participantOf(world);
      await world.done(answerEntry, { ...of, ...entryAnswers }, "adviser");
      const askedBy = (as: PersonName) => look(world, readQuestionnaire as AnyView, of, as);
      const seen = async (as: PersonName) => (await askedBy(as)) as { entry: object | null };
      assert.deepEqual((await seen("entrepreneur")).entry, {
        ...{ ...entryAnswers, gender: "f", birthDate: "1988-04-12" },
      });
      assert.equal((await seen("adviser")).entry, null);
      assert.equal((await seen("hr")).entry, null);
      assert.equal(await askedBy("director"), "foundation.not-found");
      for (const line of await auditedAnswers(world.db)) assert.doesNotMatch(line, /long-unemployed|unsaid/);
      await world.done(answerEntry, { ...of, ...entryAnswers, disability: "yes" }, "entrepreneur");
      assert.equal(await countEntries(world.db), 2, "a correction is a further row");
      assert.match(JSON.stringify((await seen("entrepreneur")).entry), /"disability":"yes"/);
    }));

  test("a day or less makes no participant, in the database too", () =>
    inWorld(async (world) => {
      const of = await participantOf(world, { until: "2026-02-01" });
      assert.deepEqual(await standing(world, "hr"), []);
      const outcome = await tryEntry(world.db, of);
      assert.equal(outcome, "EN010");
      await world.done(assignPerson, asked(world, of.convention, { since: "2026-03-01" }), "hr");
      assert.equal(await tryEntry(world.db, of), "done");
    }));

  test("leaving is told in four weeks, then late; what was told before they left says nothing of it", () =>
    inWorld(async (world) => {
      const of = await participantOf(world, { until: "2026-09-30" });
      const exit = async (day: CivilDate) => (await standing(world, "hr", at(day)))[0]?.[1];
      assert.equal(await exit("2026-09-29"), "to-come");
      assert.equal(await exit("2026-10-28"), "to-fill");
      assert.equal(await exit("2026-10-29"), "late");
      await world.done(answerExit, { ...of, ...exitAnswers }, "hr", at("2026-10-01"));
      assert.equal(await exit("2026-11-23"), "filled");
      const told = (await look(world, report as AnyView, { convention: of.convention }, "director")) as {
        completeness: object;
      };
      assert.deepEqual(told.completeness, { entry: { n: 0, all: 1 }, exit: { n: 1, all: 1, late: 0 } });
      const sheet = (await look(world, conventionSheet as AnyView, of, "hr")) as { people: { id: string }[] };
      await world.done(endAssignment, { assignment: sheet.people[0]?.id, until: "2026-10-15" }, "hr");
      assert.equal(await exit("2026-11-23"), "late");
      await world.done(answerExit, { ...of, ...exitAnswers }, "hr");
      assert.equal(await exit("2026-11-23"), "filled-late");
    }));

  test("the person is told first, then whoever follows them, then HR; filled, nobody any more", () =>
    inWorld(async (world) => {
      const of = await participantOf(world, { until: "2026-09-30" });
      const daily = async (day: CivilDate) => {
        await runWatches(world.db, [warnOfQuestionnaires], () => at(day));
        return noticesOn(world.db, day);
      };
      const [nadia, amaia, sophie] = ["Nadia", "Amaia", "Sophie"];
      assert.deepEqual(await daily("2026-02-01"), [["entry", nadia]]);
      assert.deepEqual(await daily("2026-02-02"), []);
      assert.deepEqual(await daily("2026-02-16"), [
        ["entry", amaia],
        ["entry", nadia],
      ]);
      await world.done(answerEntry, { ...of, ...entryAnswers }, "entrepreneur", at("2026-02-17"));
      assert.deepEqual(await daily("2026-03-02"), []);
      assert.deepEqual(await daily("2026-09-30"), [["exit", nadia]]);
      assert.deepEqual(await daily("2026-10-14"), [
        ["exit", amaia],
        ["exit", nadia],
      ]);
      assert.deepEqual(await daily("2026-10-21"), [
        ["exit", amaia],
        ["exit", nadia],
        ["exit", sophie],
      ]);
      assert.deepEqual(await daily("2026-10-29"), [
        ["late", amaia],
        ["late", nadia],
        ["late", sophie],
      ]);
      await world.done(answerExit, { ...of, ...exitAnswers }, "adviser", at("2026-10-29"));
      assert.deepEqual(await daily("2026-10-30"), []);
    }));

  test("kept five years from the end of the year of the last payment, ten with State aid (R8.08)", () =>
    inWorld(async (world) => {
      const of = await participantOf(world);
      await world.done(answerEntry, { ...of, ...entryAnswers }, "entrepreneur");
      assert.equal(await erasedOn(world.db, "2099-01-01"), 0, "without a last payment they stay");
      await world.done(
        noteLastPayment,
        { convention: of.convention, paidOn: "2026-11-12", stateAid: true },
        "hr",
      );
      assert.equal(await erasedOn(world.db, "2032-01-01"), 0);
      await world.done(noteLastPayment, { convention: of.convention, paidOn: "2026-11-12" }, "hr");
      assert.equal(await erasedOn(world.db, "2031-12-31"), 0);
      assert.equal(await erasedOn(world.db, "2032-01-01", [of.person]), 0, "a dispute spares them");
      assert.equal(await erasedOn(world.db, "2032-01-01"), 1);
      assert.equal(await countEntries(world.db), 0);
    }));
});
