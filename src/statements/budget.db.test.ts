import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { PersonName } from "../../fixtures/people.ts";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { read } from "../foundation/read.ts";
import { leftOf } from "./budget.ts";
import { keepBudget } from "./keep-budget.ts";
import { readPlan } from "./read-budget.ts";
import { sumOfLines } from "./statements.fixture.sql.ts";
import { budgetOf, liveMonth, openLastYear } from "./statements.fixture.ts";

let world: World;
before(async () => {
  world = await openWorld();
  await openLastYear(world);
  await liveMonth(world, "2025-10", 80_000);
  await liveMonth(world, "2026-10", 100_000);
});
after(() => world.close());

const by = (as: PersonName) => ({
  ...{ database: world.db, cooperative: 1, actor: world.actor(as), door: "web" as const },
  clock: () => testDay,
});

describe("a budget beside what happened", () => {
  const plan = async (as: PersonName = "entrepreneur", more: object = {}) => {
    const found = await read(readPlan, { activity: world.activity, year: 2026, ...more }, by(as));
    assert.ok(found.ok);
    return found.result;
  };

  test("months that are over are compared; what happened equals the books", async () => {
    await world.done(keepBudget, budgetOf(world), "entrepreneur");
    const { planned, actual, elapsed, lastYear } = await plan("adviser");
    assert.ok(planned);
    assert.equal(elapsed, 10);
    assert.equal(leftOf(planned, elapsed), 900_000n);
    const books = { activity: world.activity, from: "2026-01-01", to: "2026-12-31" };
    assert.equal(leftOf(actual), (await sumOfLines(world.url, books)).resultCents);
    assert.equal(lastYear?.plan.sales[9], 80_000n);
  });

  test("versions stay: who, when, and what each said", async () => {
    const first = await plan();
    const more = { base: 1, amounts: [{ line: "sales", month: "2026-01", cents: 500 }] };
    await world.done(keepBudget, budgetOf(world, more), "entrepreneur");
    const { base, versions, planned } = await plan();
    assert.deepEqual([base, planned && leftOf(planned)], [2, 500n]);
    assert.deepEqual(
      versions.map(({ version, by: who }) => [version, who]),
      [
        [2, "Nadia Benali"],
        [1, "Nadia Benali"],
      ],
    );
    const old = await plan("entrepreneur", { version: 1 });
    assert.deepEqual(old.planned, first.planned);
  });

  test("ten who write at once from the same version: one is kept, nobody is written over", async () => {
    const of = await openWorld();
    try {
      const tried = await Promise.allSettled(
        Array.from({ length: 10 }, () => of.done(keepBudget, budgetOf(of), "entrepreneur")),
      );
      const kept = tried.filter(({ status }) => status === "fulfilled").length;
      const found = await read(
        readPlan,
        { activity: of.activity, year: 2026 },
        { ...by("entrepreneur"), database: of.db, actor: of.actor("entrepreneur") },
      );
      assert.ok(found.ok);
      assert.equal(found.result.base, kept);
      assert.equal(kept, 1);
    } finally {
      await of.close();
    }
  });

  test("the adviser reads and does not write; that of the house is the team’s", async () => {
    const may = (as: PersonName, activity: string | null) =>
      keepBudget.may(world.actor(as), { activity } as Parameters<typeof keepBudget.may>[1]);
    assert.deepEqual(
      (["entrepreneur", "adviser", "accountant", "director"] as const).map((as) => [
        may(as, world.activity),
        may(as, null),
      ]),
      [
        [true, false],
        [false, false],
        [false, true],
        [false, true],
      ],
    );
    const refused = await read(readPlan, { year: 2026 }, by("entrepreneur"));
    assert.equal(refused.ok ? "read" : refused.refusal.code, "foundation.not-allowed");
  });
});
