import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Cover, type CoverDuty, standingOn } from "./cover.ts";

const cover = (startsOn: string, endsOn: string): Cover => ({
  ...{ id: startsOn, activity: "", kind: "ten-year", insurer: "", policy: "", scope: "", zone: "" },
  ...{ startsOn, endsOn, paper: null, held: false, accepted: null, reason: null },
});
const duty = (since: string, required: boolean): CoverDuty => ({
  activity: "",
  ...{ kind: "ten-year", since, required },
});

test("an activity is covered on both days that its certificate names, and lapsed from the day after", () => {
  const found = { duties: [duty("2026-01-01", true)], covers: [cover("2026-01-01", "2026-12-31")] };
  const on = (day: string) => standingOn("ten-year", day, found);
  assert.equal(on("2026-01-01").cover?.endsOn, "2026-12-31");
  assert.equal(on("2026-12-31").cover?.endsOn, "2026-12-31");
  assert.equal(on("2027-01-01").cover, null);
  assert.equal(on("2027-01-01").lapsedOn, "2026-12-31");
  assert.equal(on("2025-12-31").requiredSince, null);
  assert.equal(standingOn("liability", "2026-06-01", found).cover, null);
});

test("what whoever runs the activity gave covers nothing until it is accepted", () => {
  const given = { ...cover("2026-01-01", "2026-12-31"), held: true };
  const on = (accepted: boolean | null) =>
    standingOn("ten-year", "2026-06-01", { duties: [], covers: [{ ...given, accepted }] }).cover;
  assert.equal(on(null), null);
  assert.equal(on(false), null);
  assert.equal(on(true)?.id, "2026-01-01");
});

const day = fc.integer({ min: 0, max: 700 }).map((n) => {
  const at = new Date(Date.UTC(2026, 0, 1 + n));
  return at.toISOString().slice(0, 10);
});

test("a day is covered exactly when some certificate names it; the last duty told holds", () => {
  const covers = fc.array(fc.tuple(day, day).map((days) => cover(...(days.sort() as [string, string]))));
  const duties = fc.uniqueArray(fc.tuple(day, fc.boolean()), { selector: ([since]) => since });
  fc.assert(
    fc.property(covers, duties, day, (list, told, on) => {
      const standing = standingOn("ten-year", on, { covers: list, duties: told.map((d) => duty(...d)) });
      assert.equal(
        standing.cover !== null,
        list.some(({ startsOn, endsOn }) => startsOn <= on && on <= endsOn),
      );
      const last = told.filter(([since]) => since <= on).toSorted()[told.filter(([s]) => s <= on).length - 1];
      assert.equal(standing.requiredSince !== null, last?.[1] ?? false);
      if (standing.lapsedOn) assert.ok(standing.lapsedOn < on && !standing.cover);
    }),
  );
});
