import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { after, before, describe, test } from "node:test";
import type { PersonName } from "../../fixtures/people.ts";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { stranger } from "../foundation/actor.ts";
import { read } from "../foundation/read.ts";
import { validateInvoice } from "../invoicing/index.ts";
import { draftOf } from "../invoicing/invoicing.fixture.ts";
import { enterOpeningBalances } from "../ledger/enter-opening-balances.ts";
import { placeActivities } from "./place-activities.ts";
import { readSet } from "./read-set.ts";
import { sharedServices } from "./read-shared.ts";
import { readStatement } from "./read-statement.ts";
import { statementPaper } from "./statement-paper.ts";
import { sumOfLines } from "./statements.fixture.sql.ts";
import { enter, groupOf, liveMonth, openLastYear } from "./statements.fixture.ts";
import { takeOutActivity } from "./take-out-activity.ts";

let world: World;
before(async () => {
  world = await openWorld();
  await openLastYear(world);
  await liveMonth(world, "2025-10", 80_000);
  await liveMonth(world, "2026-09", 60_000);
  await liveMonth(world, "2026-10", 100_000);
  await liveMonth(world, "2026-10", 70_000, world.otherActivity);
});
after(() => world.close());

const by = (as: PersonName) => ({
  ...{ database: world.db, cooperative: 1, actor: world.actor(as), door: "web" as const },
  clock: () => testDay,
});
async function told(period?: string, as: PersonName = "entrepreneur") {
  const found = await read(readStatement, { activity: world.activity, period }, by(as));
  assert.ok(found.ok, found.ok ? "" : found.refusal.code);
  return found.result;
}

describe("a statement equals the books to the cent", () => {
  for (const [period, from, to] of [
    ["2026-10", "2026-10-01", "2026-10-31"],
    ["2026-T4", "2026-10-01", "2026-12-31"],
    ["2026", "2026-01-01", "2026-12-31"],
    ["2025", "2025-01-01", "2025-12-31"],
    ["tout", "2025-01-01", "2026-12-31"],
  ] as const)
    test(period, async () => {
      const { result, sheet } = await told(period);
      const books = await sumOfLines(world.url, { activity: world.activity, from, to });
      assert.equal(result.totals.resultCents, books.resultCents);
      assert.equal(sheet.leftCents, books.sheetCents);
      assert.equal(sheet.unassignedCents, 0n);
    });
});

test("October is told line by line, beside the month before and the same a year earlier", async () => {
  const { result, before: last, yearBefore } = await told("2026-10");
  const { totals } = result;
  assert.deepEqual(
    [totals.salesCents, totals.spentCents, totals.contributionCents, totals.payCents, totals.resultCents],
    [100_000n, 12_000n, 10_000n, 39_000n, 39_000n],
  );
  assert.equal(last?.salesCents, 60_000n);
  assert.equal(yearBefore?.salesCents, 80_000n);
});

test("cash is that of the evening before and of the last evening", async () => {
  const { cashBeforeCents, sheet } = await told("2026-10");
  const cash = sheet.has.find(({ family }) => family === "cash")?.cents;
  // 80 000 − 12 000 − 8 000, then 60 000 − 12 000 − 6 000, then 100 000 − 12 000 − 10 000.
  assert.deepEqual([cashBeforeCents, cash], [102_000n, 180_000n]);
});

test("sales by customer are those of the entries that name them", async () => {
  const of = await openWorld();
  try {
    const draft = await draftOf(of);
    await of.done(validateInvoice, { invoice: draft }, "adviser");
    const found = await read(
      readStatement,
      { activity: of.activity, period: "2026-11" },
      { ...by("adviser"), database: of.db, actor: of.actor("adviser") },
    );
    assert.ok(found.ok);
    const { customers, result } = found.result;
    assert.equal(customers.length, 1);
    assert.equal(customers[0]?.cents, result.totals.salesCents);
    assert.ok(customers[0]?.label);
  } finally {
    await of.close();
  }
});

test("an empty month says nothing and stands on what was", async () => {
  const { result, sheet } = await told("2026-03");
  assert.equal(result.incomes.length + result.spent.length, 0);
  assert.equal(sheet.yearCents, 0n);
  assert.equal(sheet.earlierCents, 21_000n);
});

test("nobody reads the account of somebody else, and no period is invented", async () => {
  const refused = async (as: PersonName, period?: string) => {
    const found = await read(readStatement, { activity: world.activity, period }, by(as));
    return found.ok ? "read" : found.refusal.code;
  };
  assert.equal(await refused("neighbour"), "foundation.not-allowed");
  assert.equal(await refused("adviser"), "read");
  assert.equal(await refused("director"), "read");
  assert.equal(await refused("entrepreneur", "2019"), "foundation.not-found");
});

test("the paper says the same figures, on two pages at most", async () => {
  const found = await read(
    statementPaper,
    { activity: world.activity, period: "2026-10" },
    by("entrepreneur"),
  );
  assert.ok(found.ok);
  assert.equal(found.result.name, "Releve-2026-10-atelier-benali.pdf");
  const input = Buffer.from(found.result.base64, "base64");
  const { stdout, status } = spawnSync("pdftotext", ["-layout", "-", "-"], { input, encoding: "utf8" });
  assert.equal(status, 0);
  const text = stdout.replace(/[\u00a0\u202f]/g, " ");
  for (const figure of ["Atelier Benali", "octobre 2026", "1 000,00 €", "390,00 €", "Il reste 390,00 €"])
    assert.ok(text.includes(figure), `${figure} in ${text}`);
  assert.ok((stdout.match(/\f/g) ?? []).length <= 2);
});

describe("several activities are read together", () => {
  const asked = (input: object, as: PersonName = "hr") =>
    read(readSet, { period: "2026-10", ...input }, by(as));

  test("a site and the whole house are the sum of what makes them, to the cent", async () => {
    const site = await asked({ of: "site", id: world.site });
    const house = await asked({ of: "house" });
    assert.ok(site.ok && house.ok);
    const { rows, result, total } = site.result;
    assert.equal(total, 2);
    assert.equal(result.totals.salesCents, 170_000n);
    assert.equal(
      rows.reduce((sum, row) => sum + row.resultCents, 0n),
      result.totals.resultCents,
    );
    // In the house as a whole what is given is also received.
    assert.equal(result.totals.contributionCents, 17_000n);
    assert.equal(house.result.result.totals.contributionCents, 0n);
    const of = { activity: null, from: "2026-10-01", to: "2026-10-31" };
    const books = await sumOfLines(world.url, of);
    assert.equal(house.result.result.totals.resultCents, books.resultCents);
    assert.equal(house.result.sheet.leftCents, books.sheetCents);
  });

  test("a group is read with those who are in it at the end of the period", async () => {
    const group = await groupOf(world, "Lecture");
    const since = "2026-10-15";
    await world.done(placeActivities, { group, activities: [world.otherActivity], since }, "accountant");
    const october = await asked({ of: "group", id: group });
    const september = await asked({ of: "group", id: group, period: "2026-09" });
    assert.ok(october.ok && september.ok);
    assert.deepEqual([october.result.total, september.result.total], [1, 0]);
    assert.equal(october.result.result.totals.salesCents, 70_000n);
    await world.done(takeOutActivity, { group, activity: world.otherActivity, until: "2026-10-30" });
    const left = await asked({ of: "group", id: group });
    assert.equal(left.ok && left.result.total, 0);
  });

  test("they are sorted by any figure, down or up", async () => {
    for (const sort of ["code", "name", "sales", "result", "earlier", "cash"]) {
      const up = await asked({ of: "house", sort });
      const down = await asked({ of: "house", sort, down: "1" });
      assert.ok(up.ok && down.ok, sort);
      assert.equal(up.result.rows.length, 2);
    }
    const best = await asked({ of: "house", sort: "sales", down: "1" });
    assert.equal(best.ok && best.result.rows[0]?.id, world.activity);
  });

  test("the team alone reads them; the network and an entrepreneur do not", async () => {
    for (const as of ["entrepreneur", "adviser"] as const) {
      const refused = await asked({ of: "house" }, as);
      assert.equal(refused.ok ? "read" : refused.refusal.code, "foundation.not-allowed", as);
    }
    const roles = new Set(["network"] as const);
    const actor = { ...world.actor("hr"), roles };
    const refused = await read(readSet, { of: "house" }, { ...by("hr"), actor });
    assert.equal(refused.ok ? "read" : refused.refusal.code, "foundation.not-allowed");
  });

  test("ten at once put the same activity in a group: it is in it once", async () => {
    const group = await groupOf(world, "Course");
    const placing = { group, activities: [world.activity], since: "2026-11-01" };
    const tried = await Promise.allSettled(
      Array.from({ length: 10 }, () => world.done(placeActivities, placing, "director")),
    );
    assert.equal(tried.filter(({ status }) => status === "fulfilled").length, 1);
  });
});

test("the common services are what no activity bears, shared out of a hundred euros", async () => {
  await enter(world, "2026-10-20", [
    { account: "613200", debitCents: 9_000 },
    { account: "512000", creditCents: 9_000 },
  ]);
  const found = await read(sharedServices, { period: "2026-10" }, by("entrepreneur"));
  assert.ok(found.ok);
  const { givenCents, usedCents, uses, leftPerHundredCents } = found.result;
  assert.deepEqual([givenCents, usedCents], [17_000n, 9_000n]);
  const parts = uses.map(({ perHundredCents }) => perHundredCents ?? 0n);
  assert.equal(
    parts.reduce((sum, one) => sum + one, leftPerHundredCents ?? 0n),
    10_000n,
  );
  const refused = await read(sharedServices, {}, { ...by("entrepreneur"), actor: stranger });
  assert.equal(refused.ok ? "" : refused.refusal.code, "foundation.sign-in-first");
});

test("a year whose opening is entered begins with what it brings, and still adds up", async () => {
  const of = await openWorld();
  try {
    const { activity } = of;
    const lines = [
      { account: "512000", debitCents: 50_000, activity },
      { account: "120000", creditCents: 42_000, activity },
      { account: "428600", creditCents: 8_000, activity },
    ];
    await of.done(enterOpeningBalances, { fiscalYear: "2026-12-31", lines }, "accountant");
    await liveMonth(of, "2026-10", 100_000);
    const at = { ...by("accountant"), database: of.db, actor: of.actor("accountant") };
    const found = await read(readStatement, { activity, period: "2026-10" }, at);
    assert.ok(found.ok);
    const { sheet, cashBeforeCents, result } = found.result;
    assert.equal(cashBeforeCents, 50_000n);
    assert.deepEqual([sheet.broughtCents, sheet.earlierCents], [42_000n, 0n]);
    assert.equal(sheet.yearCents, result.totals.resultCents);
    assert.equal(sheet.unassignedCents, 0n);
    const books = { activity, from: "2026-10-01", to: "2026-10-31" };
    assert.equal(sheet.leftCents, (await sumOfLines(of.url, books)).sheetCents);
  } finally {
    await of.close();
  }
});
