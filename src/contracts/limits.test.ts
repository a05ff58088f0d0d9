import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays } from "../foundation/calendar.ts";
import { associationDeadline, type LimitName, type Limits, lastCapeDay, lastTrialDay } from "./limits.ts";
import { durationOf, lessDurations, overlaps } from "./span.ts";

const limit = (name: LimitName, value: number) => ({ name, value, source: "" });
const limits = {
  "cape-period": limit("cape-period", 12),
  "cesa-trial": limit("cesa-trial", 8),
  "cesa-association": limit("cesa-association", 36),
} as Limits;

test("a CAPE period lasts twelve months at most, to the day before", () => {
  assert.equal(lastCapeDay("2026-01-01", limits), "2026-12-31");
  assert.equal(lastCapeDay("2026-11-23", limits), "2027-11-22");
  assert.equal(lastCapeDay("2024-02-29", limits), "2025-02-27");
});

test("a trial of eight months, less the CAPE before it (R1.15)", () => {
  const cape = (since: string, until: string) => [{ since, until }];
  assert.equal(lastTrialDay("2026-01-01", [], limits), "2026-08-31");
  assert.equal(lastTrialDay("2026-01-01", cape("2025-08-01", "2025-12-31"), limits), "2026-03-31");
  assert.equal(lastTrialDay("2026-01-01", cape("2025-04-01", "2025-12-31"), limits), null);
  assert.equal(lastTrialDay("2026-01-01", cape("2025-05-01", "2025-12-31"), limits), null);
});

test("an associate within three years, less the CAPE: the example of R1.20", () => {
  const cape = [{ since: "2024-07-01", until: "2025-12-31" }];
  assert.equal(associationDeadline("2026-01-01", cape, limits), "2027-07-01");
  assert.equal(associationDeadline("2026-01-01", [], limits), "2029-01-01");
});

test("contracts before are counted once each, up to the eve of the new one", () => {
  const earlier = [
    { since: "2024-01-01", until: "2024-06-30" },
    { since: "2025-07-01", until: null },
    { since: "2026-03-01", until: "2026-12-31" },
  ];
  assert.equal(associationDeadline("2026-01-01", earlier, limits), "2028-01-01");
});

const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays("1990-01-01", n));

test("a duration leads from the first day to the day after the last", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 4000 }), (since, more) => {
      const { months, days } = durationOf(since, addDays(since, more));
      assert.ok(months >= 0 && days >= 0 && days < 31);
      const after = addDays(since, more + 1);
      assert.ok(lessDurations(after, [{ months, days }]) <= addDays(since, 3));
    }),
  );
});

test("two spans overlap when a day is in both", () => {
  const span = fc
    .tuple(day, fc.option(fc.integer({ min: 0, max: 900 })))
    .map(([since, more]) => ({ since, until: more === null ? null : addDays(since, more) }));
  fc.assert(
    fc.property(span, span, (a, b) => {
      const later = a.since > b.since ? a.since : b.since;
      const holds = (s: typeof a) => s.since <= later && (s.until === null || s.until >= later);
      assert.equal(overlaps(a, b), holds(a) && holds(b));
      assert.equal(overlaps(a, b), overlaps(b, a));
    }),
  );
});
