import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays, type CivilDate } from "./calendar.ts";
import { isPublicHoliday } from "./public-holidays.ts";

const moving = (year: number): CivilDate[] =>
  Array.from({ length: 100 }, (_, n) => addDays(`${year}-03-20`, n)).filter(
    (day) => isPublicHoliday(day) && !["05-01", "05-08"].includes(day.slice(5)),
  );

test("Easter Monday, Ascension and Whit Monday move with the moon", () => {
  assert.deepEqual(moving(2024), ["2024-04-01", "2024-05-09", "2024-05-20"]);
  assert.deepEqual(moving(2026), ["2026-04-06", "2026-05-14", "2026-05-25"]);
  assert.deepEqual(moving(2027), ["2027-03-29", "2027-05-06", "2027-05-17"]);
  // The earliest and the latest Easter of two centuries: 23 March 2008, 25 April 2038.
  assert.deepEqual(
    moving(2008),
    ["2008-03-24", "2008-05-01", "2008-05-12"].filter((d) => !d.endsWith("05-01")),
  );
  assert.deepEqual(moving(2038), ["2038-04-26", "2038-06-03", "2038-06-14"]);
});

test("eleven days a year, and no other", () => {
  const days = Array.from({ length: 365 }, (_, n) => addDays("2026-01-01", n)).filter(isPublicHoliday);
  assert.equal(days.length, 11);
  assert.ok(isPublicHoliday("2026-11-11") && !isPublicHoliday("2026-11-12"));
});
