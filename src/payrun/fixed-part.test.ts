import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fixedPartIn } from "./fixed-part.ts";

const contract = (more: Partial<Parameters<typeof fixedPartIn>[1]> = {}) => ({
  ...{ since: "2026-01-01", until: null, fixedCents: 80_000n, amended: [], ...more },
});

test("a whole month is paid as the contract says, whatever its length", () => {
  for (const month of ["2026-02", "2026-11", "2026-12"]) {
    const { cents, whole } = fixedPartIn(month, contract());
    assert.deepEqual([cents, whole], [80_000n, true]);
  }
});

test("an amendment in mid-month: each day at the amount of that day, said stretch by stretch", () => {
  const amended = [{ on: "2026-11-16", cents: "95000" }];
  const { cents, stretches, whole } = fixedPartIn("2026-11", contract({ amended }));
  assert.equal(cents, 87_500n);
  assert.equal(whole, false);
  assert.deepEqual(
    stretches.map(({ from, to, days, cents: at }) => [from, to, days, at]),
    [
      ["2026-11-01", "2026-11-15", 15, 80_000n],
      ["2026-11-16", "2026-11-30", 15, 95_000n],
    ],
  );
});

test("who comes on the 21st is paid ten days of thirty; who leaves on the 10th too", () => {
  assert.equal(fixedPartIn("2026-11", contract({ since: "2026-11-21" })).cents, 26_667n);
  assert.equal(fixedPartIn("2026-11", contract({ until: "2026-11-10" })).cents, 26_667n);
});

test("of two amendments of one day the last holds; one before the contract's month holds all of it", () => {
  const amended = [
    { on: "2026-06-01", cents: "90000" },
    { on: "2026-11-10", cents: "10" },
    { on: "2026-11-10", cents: "90000" },
  ];
  const { cents, whole } = fixedPartIn("2026-11", contract({ amended }));
  assert.deepEqual([cents, whole], [90_000n, true]);
});

test("whatever the amendments, the month lies between the least and the most of its days", () => {
  const day = fc.integer({ min: 1, max: 30 }).map((n) => `2026-11-${String(n).padStart(2, "0")}`);
  const cents = fc.integer({ min: 0, max: 900_000 }).map(String);
  const amendments = fc.array(fc.record({ on: day, cents }), { maxLength: 5 });
  fc.assert(
    fc.property(amendments, (found) => {
      const amended = found.toSorted((a, b) => a.on.localeCompare(b.on));
      const part = fixedPartIn("2026-11", contract({ amended }));
      const amounts = part.stretches.map((one) => one.cents);
      const days = part.stretches.reduce((sum, one) => sum + one.days, 0);
      assert.equal(days, 30);
      assert.ok(amounts.some((one) => one <= part.cents) && amounts.some((one) => one >= part.cents));
    }),
  );
});
