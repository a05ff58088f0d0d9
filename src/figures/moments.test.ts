import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays } from "../foundation/calendar.ts";
import { momentsOf } from "./moments.ts";
import { question } from "./question.ts";

const asked = (told: object) => question.parse(told);
const flow = { subject: "people.arrived" } as const;

test("a stock is looked at on the last day of each step, a flow over all its days", () => {
  const span = { when: "month", from: "2026-01-10", to: "2026-03-05" } as const;
  assert.deepEqual(momentsOf(asked({ subject: "people.present", ...span }), "2026-11-23"), [
    { first: "2026-01-31", last: "2026-01-31" },
    { first: "2026-02-28", last: "2026-02-28" },
    { first: "2026-03-05", last: "2026-03-05" },
  ]);
  assert.deepEqual(momentsOf(asked({ ...flow, ...span }), "2026-11-23"), [
    { first: "2026-01-10", last: "2026-01-31" },
    { first: "2026-02-01", last: "2026-02-28" },
    { first: "2026-03-01", last: "2026-03-05" },
  ]);
});

test("without dates it is today, this year, the last twelve months, eight quarters, three years", () => {
  const firsts = (when: string) => {
    const moments = momentsOf(asked({ ...flow, when }), "2026-11-23");
    return [moments.length, moments[0]?.first, moments.at(-1)?.last];
  };
  assert.deepEqual(firsts("day"), [1, "2026-01-01", "2026-11-23"]);
  assert.deepEqual(firsts("period"), [1, "2026-01-01", "2026-11-23"]);
  assert.deepEqual(firsts("month"), [12, "2025-12-01", "2026-11-23"]);
  assert.deepEqual(firsts("quarter"), [8, "2025-01-01", "2026-11-23"]);
  assert.deepEqual(firsts("year"), [3, "2024-01-01", "2026-11-23"]);
});

test("the steps of a flow cover every day of the span once", () => {
  const day = fc.integer({ min: 0, max: 1500 }).map((n) => addDays("2023-01-01", n));
  fc.assert(
    fc.property(day, day, fc.constantFrom("month", "quarter", "year"), (a, b, when) => {
      const [from, to] = [a, b].sort() as [string, string];
      const moments = momentsOf(asked({ ...flow, when, from, to }), "2026-11-23");
      assert.equal(moments[0]?.first, from);
      assert.equal(moments.at(-1)?.last, to);
      for (const [i, { first }] of moments.entries())
        if (i > 0) assert.equal(addDays(moments[i - 1]?.last ?? "", 1), first);
    }),
  );
});
