import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays } from "../foundation/calendar.ts";
import { localTimeOf } from "../foundation/zoned.ts";
import { placingOf, type Typed } from "./event-input.ts";
import { datesOf, rhythms } from "./series.ts";

test("each week, every second week, the same date, the second Tuesday; exceptions are left out", () => {
  const rule = { until: "2027-01-31", except: [] };
  assert.deepEqual(datesOf("2026-12-08", { ...rule, rhythm: "two-weeks" }), [
    ...["2026-12-08", "2026-12-22", "2027-01-05", "2027-01-19"],
  ]);
  assert.deepEqual(datesOf("2026-12-08", { ...rule, rhythm: "month-weekday", until: "2027-03-31" }), [
    ...["2026-12-08", "2027-01-12", "2027-02-09", "2027-03-09"],
  ]);
  // February has no 31st, nor has April: those months are passed over (RFC 5545 §3.3.10).
  assert.deepEqual(datesOf("2026-12-31", { ...rule, rhythm: "month-day", until: "2027-05-31" }), [
    ...["2026-12-31", "2027-01-31", "2027-03-31", "2027-05-31"],
  ]);
  const except = ["2026-12-15", "2026-12-29"];
  assert.deepEqual(datesOf("2026-12-08", { rhythm: "week", until: "2026-12-31", except }), [
    ...["2026-12-08", "2026-12-22"],
  ]);
});

test("nine o’clock stays nine o’clock on every date of any series, across each change of clocks", () => {
  const typed = {
    date: "2026-10-01",
    from: "09:00",
    to: "10:30",
    lastDay: null,
    siteSeats: 1,
    site: null,
    place: "x",
  };
  const day = fc.integer({ min: 0, max: 400 }).map((n) => addDays("2026-01-01", n));
  fc.assert(
    fc.property(day, fc.constantFrom(...rhythms), (from, rhythm) => {
      const dates = datesOf(from, { rhythm, until: addDays(from, 380), except: [] });
      return dates.every((date) => {
        const { startsAt, endsAt } = placingOf({ ...typed, date: from } as unknown as Typed, date);
        const [start, end] = [localTimeOf(startsAt), localTimeOf(endsAt)];
        return start.date === date && start.minute === 540 && end.date === date && end.minute === 630;
      });
    }),
    { numRuns: 60 },
  );
});
