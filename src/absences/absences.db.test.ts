import assert from "node:assert/strict";
import { test } from "node:test";
import { v7 } from "uuid";
import type { PersonName } from "../../fixtures/people.ts";
import { callAs, testDay, withinWorld } from "../../fixtures/world.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { runWatches } from "../foundation/watch.ts";
import { readNotices } from "../notices/read-notices.ts";
import { watches } from "../registry.ts";
import { listApprovedAbsences } from "./absence.sql.ts";
import { absencePaper } from "./absence-paper.ts";
import { approveClosed, awayTwice, lengthen } from "./absences.fixture.sql.ts";
import { approved, declared, employed, leaveOf, note, sickOf } from "./absences.fixture.ts";
import { approveAbsence } from "./approve-absence.ts";
import { declareAbsence } from "./declare-absence.ts";
import { giveEvidence } from "./give-evidence.ts";
import { listAbsences } from "./list-absences.ts";
import { myAbsences } from "./my-absences.ts";
import { returnEarly } from "./return-early.ts";
import { warnOfEvidence } from "./warn-of-evidence.ts";
import { withdrawAbsence } from "./withdraw-absence.ts";

test("leave is declared, approved by whoever follows the activity, and comes off what was earned", () =>
  withinWorld(async (of) => {
    const absence = await declared(of);
    const before = await read(myAbsences, {}, callAs("entrepreneur", of));
    assert.ok(before.ok);
    assert.deepEqual([before.result.balance?.earned, before.result.balance?.left], [30, 30]);
    assert.equal(before.result.waiting, 1);
    await of.done(approveAbsence, { absence }, "adviser");
    const found = await read(myAbsences, {}, callAs("entrepreneur", of));
    assert.ok(found.ok);
    assert.deepEqual([found.result.balance?.taken, found.result.balance?.left], [6, 24]);
    assert.equal(found.result.rows[0]?.state, "approved");
  }));

test("human resources read a sick note, an adviser that somebody is away, a neighbour nothing", () =>
  withinWorld(async (of) => {
    const absence = await declared(of, sickOf({ paper: note() }));
    const seen = async (as: PersonName) => {
      const found = await read(listAbsences, {}, callAs(as, of));
      return found.ok ? (found.result.rows[0] ?? null) : null;
    };
    assert.equal((await seen("hr"))?.kind, "sickness");
    assert.equal((await seen("hr"))?.paperName, "avis.pdf");
    assert.equal((await seen("adviser"))?.kind, null);
    assert.equal((await seen("adviser"))?.paperName, null);
    assert.equal((await seen("adviser"))?.decide, false);
    assert.equal(await seen("neighbour"), null);
    const opens = async (as: PersonName) => (await read(absencePaper, { absence }, callAs(as, of))).ok;
    assert.deepEqual(
      await Promise.all((["entrepreneur", "hr", "adviser", "accountant", "neighbour"] as const).map(opens)),
      [true, true, false, false, false],
    );
    const refused = await perform(approveAbsence, { absence }, { ...callAs("adviser", of) });
    assert.equal(refused.ok, false);
  }));

test("a maternity without dates has those of the law; the paper may follow and then it is approved", () =>
  withinWorld(async (of) => {
    const absence = await declared(of, { kind: "maternity", birthOn: "2026-12-20", births: "third" });
    await of.done(giveEvidence, { absence, paper: note("certificat") }, "entrepreneur");
    await of.done(approveAbsence, { absence }, "hr");
    const days = { from: "2026-10-01", to: "2027-12-31" };
    const [found] = await of.db.transaction().execute(async (tx) => {
      await enterCooperative(tx, 1, null, testDay);
      return listApprovedAbsences(tx, 1, days);
    });
    assert.deepEqual([found?.from, found?.to, found?.kind], ["2026-10-25", "2027-04-24", "maternity"]);
  }));

test("who comes back earlier frees the days; what was said stays known", () =>
  withinWorld(async (of) => {
    const absence = await approved(of, sickOf({ paper: note() }));
    await of.done(returnEarly, { absence, until: "2026-11-20", reason: "Guérie" }, "entrepreneur");
    await of.done(declareAbsence, leaveOf({ from: "2026-11-23", to: "2026-11-24" }), "entrepreneur");
    const found = await read(myAbsences, {}, callAs("entrepreneur", of));
    assert.ok(found.ok);
    assert.deepEqual(
      found.result.rows.map(({ from, to }) => `${from} ${to}`),
      ["2026-11-23 2026-11-24", "2026-11-19 2026-11-20"],
    );
  }));

test("an afternoon and the morning after are two absences; the same afternoon is not taken twice", () =>
  withinWorld(async (of) => {
    await declared(of, leaveOf({ from: "2026-12-14", to: "2026-12-14", halfFirst: true }));
    const morning = leaveOf({ from: "2026-12-14", to: "2026-12-14", halfLast: true });
    await of.done(declareAbsence, morning, "entrepreneur");
    const again = await perform(declareAbsence, morning, callAs("entrepreneur", of));
    assert.equal(again.ok ? null : again.refusal.code, "absences.already-away");
  }));

test("ten windows declare the same week at once: one absence, nine refusals", () =>
  withinWorld(async (of) => {
    await employed(of);
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => perform(declareAbsence, leaveOf(), callAs("entrepreneur", of))),
    );
    assert.equal(outcomes.filter(({ ok }) => ok).length, 1);
    const codes = outcomes.flatMap((o) => (o.ok ? [] : [o.refusal.code]));
    assert.deepEqual([...new Set(codes)], ["absences.already-away"]);
  }));

test("the database refuses on its own: twice the same days, more days, an approval of what is off", () =>
  withinWorld(async (of) => {
    const absence = await declared(of);
    assert.equal(await awayTwice(of.db, absence, v7()), "23P01");
    assert.equal(await lengthen(of.db, absence), "EN001");
    await of.done(withdrawAbsence, { absence }, "entrepreneur");
    assert.equal(await approveClosed(of.db, absence), "EN001");
    assert.equal(await awayTwice(of.db, absence, v7()), null);
  }));

test("two days after it began, who has sent no paper is told, once", () =>
  withinWorld(async (of) => {
    await declared(of, sickOf());
    await runWatches(
      of.db,
      watches.filter(({ name }) => name === warnOfEvidence.name),
      () => testDay,
    );
    await runWatches(
      of.db,
      watches.filter(({ name }) => name === warnOfEvidence.name),
      () => new Date("2026-11-24T12:00:00Z"),
    );
    const found = await read(readNotices, {}, callAs("entrepreneur", of));
    assert.ok(found.ok);
    const told = found.result.notices.filter(({ sentence }) => sentence.includes("n’est pas arrivé"));
    assert.equal(told.length, 1);
  }));
