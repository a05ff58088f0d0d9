import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, daysBetween } from "../foundation/calendar.ts";
import { localTimeOf } from "../foundation/zoned.ts";
import { weekdayOf } from "./rule.ts";
import { datesOf } from "./series.ts";
import { minutesIn, spanOf } from "./slot.ts";

test("a weekly series over a year has its dates, and nine o’clock stays nine o’clock", () => {
  const dates = datesOf({ date: "2026-03-02", frequency: "weekly", every: 1, until: "2027-03-01" });
  assert.equal(dates.length, 53);
  for (const date of dates) {
    const span = spanOf({ date, from: "09:00", to: "11:00" });
    assert.deepEqual(localTimeOf(span.from), { date, minute: 540 });
    assert.equal(minutesIn(span), 120);
  }
  const hours = new Set(dates.map((date) => spanOf({ date, from: "09:00", to: "10:00" }).from.getUTCHours()));
  assert.deepEqual([...hours].sort(), [7, 8]);
});

test("a monthly series keeps its weekday of the month, and skips months that lack it", () => {
  const dates = datesOf({ date: "2026-12-08", frequency: "monthly", every: 1, until: "2027-03-31" });
  assert.deepEqual(dates, ["2026-12-08", "2027-01-12", "2027-02-09", "2027-03-09"]);
  const fifths = datesOf({ date: "2026-12-29", frequency: "monthly", every: 1, until: "2027-04-30" });
  assert.deepEqual(fifths, ["2026-12-29", "2027-03-30"]);
});

test("whatever the rule: dates in order, on one weekday, none after the last", () => {
  const rule = fc.record({
    date: fc.integer({ min: 0, max: 1000 }).map((n) => addDays("2026-01-01", n)),
    frequency: fc.constantFrom("weekly" as const, "monthly" as const),
    every: fc.integer({ min: 1, max: 12 }),
    length: fc.integer({ min: 1, max: 700 }),
  });
  fc.assert(
    fc.property(rule, ({ length, ...of }) => {
      const until = addDays(of.date, length);
      const dates = datesOf({ ...of, until });
      assert.equal(dates[0], of.date);
      for (const [n, date] of dates.entries()) {
        assert.ok(date <= until);
        assert.equal(weekdayOf(date), weekdayOf(of.date));
        const before = dates[n - 1];
        if (before) assert.ok(daysBetween(before, date) >= 7);
      }
    }),
  );
});
