import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { cloneDatabase } from "../../fixtures/test-database.ts";
import { askQuestion } from "../figures/index.ts";
import { operator } from "../foundation/actor.ts";
import { civilDateOf, daysBetween, firstOfMonth } from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import { read } from "../foundation/read.ts";
import { systemClock } from "../foundation/scene.ts";
import type { View } from "../foundation/view.ts";
import { listInvoices, salesAtAGlance } from "../invoicing/index.ts";
import { cohorts, portfolio } from "../journeys/index.ts";
import {
  activitiesAtAGlance,
  activitiesInDifficulty,
  activityAccount,
  houseAtAGlance,
  verifySeal,
} from "../ledger/index.ts";
import { listMail } from "../people/index.ts";
import { countPaused } from "./demo.sql.ts";
import { loadDemonstration } from "./load-demonstration.ts";
import {
  recountActivities,
  recountCash,
  recountHouse,
  recountInvoices,
  recountMonths,
  recountOutcomes,
} from "./recount.sql.ts";

let db: Db;
let close: () => Promise<void>;
before(async () => {
  const filled = await cloneDatabase("demo", async (url) => {
    assert.equal(await loadDemonstration(url, () => {}), true);
  });
  ({ db, close } = filled);
});
after(() => close());

type Told<V extends { read: (...given: never[]) => Promise<unknown> }> = NonNullable<
  Awaited<ReturnType<V["read"]>>
>;

async function look<Result>(view: View<never, Result>, input: unknown): Promise<Result> {
  const actor = { ...operator, person: "00000000-0000-7000-8000-000000000000" };
  const outcome = await read(view, input, { database: db, cooperative: 1, actor });
  assert.ok(outcome.ok, outcome.ok ? "" : outcome.refusal.code);
  return outcome.result;
}

/** What is left of invoices, told as the homes tell it. */
function ageingOf(left: readonly { dueOn: string; leftCents: bigint }[], today: string) {
  const late = left.filter(({ dueOn }) => dueOn < today);
  const sum = (rows: typeof left) => rows.reduce((cents, row) => cents + row.leftCents, 0n);
  const bands = [1, 31, 61, 91].map((low, rank) => {
    const days = ({ dueOn }: { dueOn: string }) => daysBetween(dueOn, today);
    const rows = late.filter((row) => days(row) >= low && (rank === 3 || days(row) < low + 30));
    return { invoices: rows.length, cents: sum(rows) };
  });
  const overdueSince = late.map(({ dueOn }) => dueOn).sort()[0] ?? null;
  return { owedCents: sum(left), overdueCents: sum(late), overdueSince, bands };
}

describe("the demonstration", () => {
  test("each figure of the homes equals its recomputation from the lines", async () => {
    const { rows, year } = (await look(activitiesAtAGlance as never, {})) as Awaited<
      ReturnType<typeof activitiesAtAGlance.read>
    > &
      object;
    const recounted = await recountActivities(db, 1, year?.startsOn ?? "");
    assert.equal(rows.length, 120);
    for (const { activity, cashCents, owedCents, resultCents } of rows) {
      const lines = recounted.get(activity.id);
      assert.deepEqual(
        { code: activity.code, cashCents, owedCents, resultCents },
        { code: activity.code, ...lines },
      );
    }
    assert.ok(rows.filter((row) => row.cashCents < 0n).length >= 5, "five activities are short of cash");
  });
  test("the director's cash and results equal their recomputation from the lines", async () => {
    const house = (await look(houseAtAGlance as never, {})) as Told<typeof houseAtAGlance>;
    const { today } = (await look(salesAtAGlance as never, {})) as Told<typeof salesAtAGlance>;
    const { cashCents, resultCents, monthResultCents, year } = house;
    const since = { year: year?.startsOn ?? "", month: firstOfMonth(today) };
    assert.deepEqual({ cashCents, resultCents, monthResultCents }, await recountHouse(db, 1, since));
    assert.notEqual(resultCents, 0n);
  });
  test("what is owed, late and for how long equals its recomputation from the lines, for each", async () => {
    const left = await recountInvoices(db, 1);
    const activities = [...new Set(left.map(({ activity }) => activity))];
    assert.ok(activities.length > 50);
    for (const activity of [undefined, ...activities.slice(0, 40)]) {
      const told = (await look(salesAtAGlance as never, activity ? { activity } : {})) as Told<
        typeof salesAtAGlance
      >;
      const own = left.filter((row) => !activity || row.activity === activity);
      assert.deepEqual(told.ageing, ageingOf(own, told.today));
    }
  });
  test("the entrepreneur's months and result equal their recomputation from the lines", async () => {
    const { rows } = (await look(activitiesAtAGlance as never, {})) as Told<typeof activitiesAtAGlance>;
    for (const { activity, cashCents, owedCents } of rows.slice(0, 20)) {
      const own = (await look(activityAccount as never, { activity: activity.id })) as Told<
        typeof activityAccount
      >;
      const from = own.year.startsOn;
      assert.deepEqual(own.months, await recountMonths(db, 1, { activity: activity.id, from }));
      assert.deepEqual([own.figures.cashCents, own.figures.owedCents], [cashCents, owedCents]);
      const result = own.months.reduce((sum, m) => sum + m.incomeCents - m.chargesCents, 0n);
      assert.equal(own.figures.incomeCents - own.figures.chargesCents, result);
    }
  });
  test("the activities in difficulty are those that the lines show", async () => {
    const { since, rows } = (await look(activitiesInDifficulty as never, { each: 200 })) as Told<
      typeof activitiesInDifficulty
    >;
    const short = (await recountCash(db, 1, since)).filter(
      ({ cashCents, gainedCents }) =>
        cashCents < 0n || cashCents + gainedCents < 0n || (cashCents === 0n && gainedCents < 0n),
    );
    const inOrder = <Row extends { activity: string }>(list: readonly Row[]) =>
      list.toSorted((a, b) => a.activity.localeCompare(b.activity));
    const told = rows.map(({ activity, cashCents, gainedCents }) => ({ activity, cashCents, gainedCents }));
    assert.deepEqual(inOrder(told), inOrder(short));
    assert.ok(short.length >= 5);
  });
  for (const state of ["overdue", "partly-paid", "credited", "paid", "due"]) {
    test(`at least five activities have an invoice that is ${state}`, async () => {
      const list = (await look(listInvoices as never, { state })) as { rows: { activity: string }[] };
      assert.ok(new Set(list.rows.map((row) => row.activity)).size >= 5, `${list.rows.length} rows`);
    });
  }
  test("invoices wait for validation, the longest first", async () => {
    const { waiting } = (await look(salesAtAGlance as never, {})) as Told<typeof salesAtAGlance>;
    const days = waiting.filter(({ kind }) => kind === "submitted").map((row) => row.days);
    assert.ok(days.length >= 3, `${days.length} wait`);
    assert.deepEqual(
      days,
      days.toSorted((a, b) => b - a),
    );
  });
  test("at least five activities are paused", async () => assert.ok((await countPaused(db, 1)) >= 5));
  test("everybody followed is at a stage, and portfolios show most kinds of signals", async () => {
    const { groups } = (await look(cohorts as never, {})) as Told<typeof cohorts>;
    assert.ok(groups.length >= 3);
    assert.deepEqual(
      groups.filter(({ label }) => label === null),
      [],
    );
    const { advisers } = (await look(portfolio as never, {})) as Told<typeof portfolio>;
    const kinds = new Set<string>();
    for (const { id } of advisers) {
      const { rows } = (await look(portfolio as never, { adviser: id })) as Told<typeof portfolio>;
      for (const { signals } of rows) for (const { kind } of signals) kinds.add(kind);
    }
    assert.ok(kinds.size >= 7, [...kinds].join());
  });
  test("what comes next for whoever left is counted as their departures say", async () => {
    const today = civilDateOf(systemClock());
    const period = { when: "period", from: `${Number(today.slice(0, 4)) - 1}-01-01`, to: today };
    const asked = { subject: "people.left", ...period, by: "next" };
    const { answer } = (await look(askQuestion as never, asked)) as Told<typeof askQuestion>;
    const lines = answer?.table.lines.map(({ head, total }) => [head.key, total.value] as const) ?? [];
    const said = Object.fromEntries(lines.filter(([key]) => key !== "unknown"));
    assert.deepEqual(said, await recountOutcomes(db, 1));
    assert.deepEqual(said, { "own-company": 1n });
    const why = { ...period, subject: "people.left", by: "end-reason", and: "next" };
    const both = (await look(askQuestion as never, {
      ...why,
      measure: "share",
      of: "exit:positive",
    })) as Told<typeof askQuestion>;
    const own = both.answer?.table.lines.find(({ head }) => head.key === "own-company");
    assert.equal(own?.total.value, 10_000n);
  });
  test("nobody of it is written to", async () => assert.deepEqual(await listMail(db), []));
  test("its chain of entries is whole", async () => {
    const chain = (await look(verifySeal as never, {})) as { broken: unknown; entries: number };
    assert.equal(chain.broken, null);
    assert.ok(chain.entries > 10_000);
  });
});
