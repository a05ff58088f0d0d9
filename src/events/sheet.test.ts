import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { clockOf } from "../foundation/when.ts";
import { localTimeOf } from "../foundation/zoned.ts";
import { halfDaysOf, isDrawing, minutesWithin } from "./sheet.ts";

const said = (from: string, to: string) =>
  halfDaysOf({ startsAt: new Date(from), endsAt: new Date(to) }).map(
    ({ day, half, startsAt, endsAt }) =>
      `${day} ${half} ${clockOf(localTimeOf(startsAt).minute)}-${clockOf(localTimeOf(endsAt).minute)}`,
  );

test("a day has two sheets, an evening one, two days four; a quarter of an hour has none of its own", () => {
  assert.deepEqual(said("2026-12-03T08:00:00Z", "2026-12-03T16:00:00Z"), [
    "2026-12-03 am 09:00-13:00",
    "2026-12-03 pm 13:00-17:00",
  ]);
  assert.deepEqual(said("2026-12-03T17:00:00Z", "2026-12-03T19:00:00Z"), ["2026-12-03 pm 18:00-20:00"]);
  assert.deepEqual(said("2026-12-03T08:00:00Z", "2026-12-03T12:15:00Z"), ["2026-12-03 am 09:00-13:00"]);
  assert.equal(said("2026-12-03T08:00:00Z", "2026-12-04T16:00:00Z").length, 4);
});

test("stays that overlap count once, never more than the half-day, whatever their order", () => {
  const half = { startsAt: new Date(0), endsAt: new Date(180 * 60_000) };
  const stay = fc
    .tuple(fc.integer({ min: -60, max: 240 }), fc.integer({ min: 0, max: 120 }))
    .map(([from, length]) => ({ from: new Date(from * 60_000), to: new Date((from + length) * 60_000) }));
  fc.assert(
    fc.property(fc.array(stay, { maxLength: 8 }), (stays) => {
      const seen = new Set<number>();
      for (const { from, to } of stays)
        for (let n = from.getTime() / 60_000; n < to.getTime() / 60_000; n++)
          if (n >= 0 && n < 180) seen.add(n);
      assert.equal(minutesWithin(half, stays), seen.size);
      assert.equal(minutesWithin(half, stays.toReversed()), seen.size);
    }),
  );
});

test("a stroke is moves and lines, and nothing else", () => {
  assert.ok(isDrawing("M10,20L30,40L31,42M5,5L6,6"));
  for (const text of ["", "M10,20", "M1,1L2,2<script>", "L1,1"]) assert.ok(!isDrawing(text), text);
});
