import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { exportedRows } from "../../fixtures/exported.ts";
import type { PersonName } from "../../fixtures/people.ts";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { closePeriod, ledgerLines } from "../ledger/index.ts";
import { askAboutReport } from "./ask-about-report.ts";
import { expensePaper } from "./expense-paper.ts";
import { changeHeld, payTwice } from "./expenses.fixture.sql.ts";
import { car, kept, sent, tripOf, validated } from "./expenses.fixture.ts";
import { keepExpense } from "./keep-expense.ts";
import { readLaw } from "./law.sql.ts";
import { scaleOf } from "./law.ts";
import { exports } from "./list-exports.ts";
import { listReports } from "./list-reports.ts";
import { readReport } from "./read-report.ts";
import { refuseLine } from "./refuse-line.ts";
import { repayReport } from "./repay-report.ts";
import { submitReport } from "./submit-report.ts";
import { validateReport } from "./validate-report.ts";
import { waiveReport } from "./waive-report.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const call = (as: PersonName, of = world) => ({
  ...{ database: of.db, cooperative: 1, actor: of.actor(as), door: "web" as const, clock: () => testDay },
});
async function reportAs(as: PersonName, report: string, of = world) {
  const found = await read(readReport, { report }, call(as, of));
  return found.ok ? found.result : null;
}
async function owed(of: World) {
  const found = await read(ledgerLines, { account: "425000" }, call("accountant", of));
  assert.ok(found.ok);
  return found.result.lines.map((l) => [String(l.debitCents), String(l.creditCents), l.letter]);
}

test("from a photograph to its repayment the books follow to the cent, and are lettered", async () => {
  const of = await openWorld();
  try {
    const paper = { name: "photo.pdf", text: "%PDF-1.7 photo" };
    const { id } = await of.done(keepExpense, { activity: of.activity, paper }, "entrepreneur");
    const told = { id, activity: of.activity, category: "restaurant", spentOn: "2026-11-18" };
    await of.done(keepExpense, { ...told, grossCents: 3_600, vatCents: 327 }, "entrepreneur");
    const { id: report } = await of.done(submitReport, { expenses: [id] }, "entrepreneur");
    await of.done(askAboutReport, { report, question: "Avec qui ?" }, "adviser");
    assert.equal((await reportAs("entrepreneur", report, of))?.report.state, "asked");
    await of.done(validateReport, { report }, "adviser");
    assert.deepEqual(await owed(of), [["0", "3600", null]]);
    await of.done(repayReport, { report, on: "2026-11-23", amountCents: 1_600 }, "accountant");
    assert.equal((await reportAs("entrepreneur", report, of))?.report.state, "validated");
    await of.done(waiveReport, { report }, "entrepreneur");
    const lines = await owed(of);
    assert.deepEqual(
      lines.map(([debit, credit]) => [debit, credit]),
      [
        ["0", "3600"],
        ["1600", "0"],
        ["2000", "0"],
      ],
    );
    assert.equal(new Set(lines.map(([, , letter]) => letter)).size, 1);
    assert.notEqual(lines[0]?.[2], null);
    assert.equal((await reportAs("accountant", report, of))?.report.state, "paid");
  } finally {
    await of.close();
  }
});

test("a refused line goes back to who spent it, and may be sent again; the others stay", async () => {
  const of = await openWorld();
  try {
    const [lunch, taxi] = [
      await kept(of),
      await kept(of, {
        category: "transport",
        grossCents: 2_200,
        vatCents: 200,
        paper: { name: "t.pdf", text: "%PDF-1.7 t" },
      }),
    ];
    const { id: report } = await of.done(submitReport, { expenses: [lunch, taxi] }, "entrepreneur");
    await of.done(refuseLine, { report, expense: lunch, reason: "Le ticket est coupé" }, "accountant");
    await of.done(validateReport, { report }, "accountant");
    const found = await reportAs("entrepreneur", report, of);
    assert.equal(found?.report.refundedCents, 2_200n);
    assert.deepEqual(
      found?.lines.map(({ refusal }) => refusal),
      ["Le ticket est coupé", null],
    );
    await of.done(submitReport, { expenses: [lunch] }, "entrepreneur");
  } finally {
    await of.close();
  }
});

test("a report of a closed month is posted today", async () => {
  const of = await openWorld();
  try {
    for (let month = 1; month <= 10; month++)
      await of.done(closePeriod, { month: `2026-${String(month).padStart(2, "0")}` }, "accountant");
    const report = await validated(of, { spentOn: "2026-10-14" });
    const found = await read(ledgerLines, { account: "425000" }, call("accountant", of));
    assert.ok(found.ok);
    assert.deepEqual(
      found.result.lines.map(({ date, documentRef }) => [date, documentRef]),
      [["2026-11-23", (await reportAs("accountant", report, of))?.report.number]],
    );
  } finally {
    await of.close();
  }
});

describe("who sees what", () => {
  let report: string;
  let expense: string;
  before(async () => {
    expense = await kept(world, { paper: { name: "r.pdf", text: "%PDF-1.7 who" } });
    report = (await world.done(submitReport, { expenses: [expense] }, "entrepreneur")).id;
  });
  for (const [as, sees] of [
    ["entrepreneur", true],
    ["adviser", true],
    ["accountant", true],
    ["director", true],
    ["neighbour", false],
    ["outsider", false],
  ] as const)
    test(`${as} ${sees ? "reads" : "does not read"} the report and its receipt`, async () => {
      assert.equal((await reportAs(as, report)) !== null, sees);
      const paper = await read(expensePaper, { expense }, call(as));
      assert.equal(paper.ok, sees);
      const list = await read(listReports, {}, call(as));
      assert.equal(list.ok && list.result.rows.some(({ id }) => id === report), sees);
    });
  test("what is not sent yet is read by nobody else", async () => {
    const own = await kept(world, {
      grossCents: 990,
      vatCents: 0,
      paper: { name: "o.pdf", text: "%PDF-1.7 own" },
    });
    assert.equal((await read(expensePaper, { expense: own }, call("accountant"))).ok, false);
    assert.equal((await read(expensePaper, { expense: own }, call("entrepreneur"))).ok, true);
  });
});

test("ten reports of one car validated at once are paid what the scale gives for the year", async () => {
  const of = await openWorld();
  try {
    const vehicle = await car(of);
    const reports: string[] = [];
    for (let day = 1; day <= 10; day++) {
      const spentOn = `2026-11-${String(day).padStart(2, "0")}`;
      const { id } = await of.done(keepExpense, tripOf(of, vehicle, { spentOn, km: 700 }), "entrepreneur");
      reports.push((await of.done(submitReport, { expenses: [id] }, "entrepreneur")).id);
    }
    const outcomes = await Promise.all(
      reports.map((report) => perform(validateReport, { report }, call("accountant", of))),
    );
    assert.ok(outcomes.every((outcome) => outcome.ok));
    const paid = outcomes.reduce((sum, one) => sum + (one.ok ? one.result.refundedCents : 0n), 0n);
    const law = await of.db.transaction().execute((tx) => readLaw(tx));
    const berlingo = { kind: "car", fiscalPower: 5, electric: false } as Parameters<typeof scaleOf>[1];
    assert.equal(paid, scaleOf(law, berlingo, 7_000, "2026-11-23"));
    assert.equal(paid, 389_400n);
  } finally {
    await of.close();
  }
});

test("of twenty repayments at once exactly one is made, and the database holds it too", async () => {
  const of = await openWorld();
  try {
    const report = await validated(of);
    const payment = { report, on: "2026-11-23", amountCents: 3_600 };
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => perform(repayReport, payment, call("accountant", of))),
    );
    assert.equal(outcomes.filter(({ ok }) => ok).length, 1);
    assert.ok(outcomes.every((one) => one.ok || one.refusal.code === "expenses.nothing-left"));
    const twice = of.db.transaction().execute(async (tx) => {
      await enterCooperative(tx, 1, null);
      await payTwice(tx);
    });
    await assert.rejects(twice, { code: "EN001" });
  } finally {
    await of.close();
  }
});

test("one expense sent in two reports at once goes in one of them", async () => {
  const of = await openWorld();
  try {
    const expense = await kept(of);
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () =>
        perform(submitReport, { expenses: [expense] }, call("entrepreneur", of)),
      ),
    );
    assert.equal(outcomes.filter(({ ok }) => ok).length, 1);
    assert.ok(outcomes.every((one) => one.ok || one.refusal.code === "expenses.held"));
  } finally {
    await of.close();
  }
});

test("what a report holds is changed by nobody, not even in SQL", async () => {
  const of = await openWorld();
  try {
    await sent(of);
    const change = of.db.transaction().execute(async (tx) => {
      await enterCooperative(tx, 1, null);
      await changeHeld(tx);
    });
    await assert.rejects(change, { code: "EN001" });
  } finally {
    await of.close();
  }
});

test("the list of reports leaves as a file with what one sees", async () => {
  const of = await openWorld();
  try {
    await validated(of);
    const [head, row] = await exportedRows(exports[0], {}, ["accountant", of]);
    assert.equal(head, "Note;Qui;Activité;Envoyée le;État;Remboursé;Reste");
    assert.match(row ?? "", /;Atelier Benali;23\/11\/2026;Validée.*;\d+,\d\d;\d+,\d\d$/);
    assert.equal((await exportedRows(exports[0], {}, ["entrepreneur", of])).length, 2);
    assert.equal((await exportedRows(exports[0], {}, ["neighbour", of])).length, 1);
  } finally {
    await of.close();
  }
});
