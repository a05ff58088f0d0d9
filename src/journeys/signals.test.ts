import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  byNeed,
  type Facts,
  needOf,
  type SignalKind,
  signalsOf,
  type Thresholds,
  weights,
} from "./signals.ts";

const today = "2026-11-23";
const set: Thresholds = {
  ...{ weeksWithoutMeeting: 8, turnoverFallPercent: 30, monthOfPayCents: 50_000 },
  ...{ contractEndDays: 60, weeksOfSilence: 6, interviewsAYear: 2 },
};
/** Somebody for whom nothing is to be done. */
const well: Facts = {
  ...{ since: "2025-01-02", lastMetOn: "2026-11-02", nextMeetingAt: null, lastSignOn: "2026-11-20" },
  ...{ turnoverCents: 600_000n, turnoverBeforeCents: 610_000n, cashCents: 250_000n, payCents: 80_000n },
  ...{ contractKind: "cesa", contractSince: "2025-02-01", contractEndsOn: null, unpaid: 0, unpaidCents: 0n },
  ...{ interviews: 2, interviewsFrom: "2026-02-01", interviewsBy: "2027-01-31", lateActions: 0 },
};
const told = (more: Partial<Facts>) =>
  signalsOf({ ...well, ...more }, set, today).map(({ kind, n, cents }) => [kind, n, cents]);

test("each signal is raised by its own fact, at its threshold and not before", () => {
  assert.deepEqual(told({}), []);
  assert.deepEqual(told({ lastMetOn: "2026-09-28" }), [["meeting", 8, 0n]]);
  assert.deepEqual(told({ lastMetOn: "2026-09-29" }), []);
  assert.deepEqual(told({ lastMetOn: null }), [["meeting", 98, 0n]]);
  assert.deepEqual(told({ lastMetOn: null, nextMeetingAt: new Date("2026-12-01T09:00:00Z") }), []);
  assert.deepEqual(told({ turnoverCents: 353_800n }), [["turnover", 42, 0n]]);
  assert.deepEqual(told({ turnoverCents: 427_001n }), []);
  assert.deepEqual(told({ cashCents: 79_999n }), [["cash", 0, 79_999n]]);
  assert.deepEqual(told({ cashCents: 80_000n }), []);
  assert.deepEqual(told({ payCents: null, cashCents: 49_999n }), [["cash", 0, 49_999n]]);
  assert.deepEqual(told({ contractEndsOn: "2026-12-31" }), [["contract", 38, 0n]]);
  assert.deepEqual(told({ contractEndsOn: "2027-01-23" }), []);
  assert.deepEqual(told({ unpaid: 2, unpaidCents: 184_000n }), [["unpaid", 2, 184_000n]]);
  assert.deepEqual(told({ lastSignOn: "2026-10-12" }), [["silence", 6, 0n]]);
  assert.deepEqual(told({ interviews: 1 }), [["interviews", 1, 0n]]);
  assert.deepEqual(told({ interviews: 1, contractEndsOn: "2027-01-30" }), []);
  assert.deepEqual(told({ interviews: 1, contractKind: "cape" }), []);
  const calendar = { interviewsFrom: "2026-01-01", interviewsBy: "2026-12-31" };
  assert.deepEqual(told({ interviews: 1, ...calendar }), [["interviews", 1, 0n]]);
  assert.deepEqual(told({ interviews: 1, ...calendar, contractSince: "2026-01-02" }), []);
  assert.deepEqual(told({ lateActions: 3 }), [["actions", 3, 0n]]);
});

test("the interviews owed are told from the ninth month of the year on", () => {
  const facts = { ...well, interviews: 0 };
  assert.deepEqual(
    signalsOf(facts, set, "2026-10-31").map(({ kind }) => kind),
    [],
  );
  assert.deepEqual(
    signalsOf(facts, set, "2026-11-01").map(({ kind }) => kind),
    ["interviews"],
  );
});

test("one more signal never puts anybody lower in a portfolio", () => {
  const kinds = Object.keys(weights) as SignalKind[];
  const row = fc.record({ name: fc.string(), signals: fc.subarray(kinds) });
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 30 }),
      fc.nat(),
      fc.constantFrom(...kinds),
      (rows, at, more) => {
        const portfolio = rows.map(({ name, signals }, n) => ({
          n,
          name,
          signals: signals.map((kind) => ({ kind })),
        }));
        const chosen = at % portfolio.length;
        const heavier = portfolio.map((one) =>
          one.n === chosen ? { ...one, signals: [...one.signals, { kind: more }] } : one,
        );
        const rankIn = (list: typeof portfolio) => byNeed(list).findIndex(({ n }) => n === chosen);
        assert.ok(rankIn(heavier) <= rankIn(portfolio));
        assert.ok(needOf(heavier[chosen]?.signals ?? []) > needOf(portfolio[chosen]?.signals ?? []));
      },
    ),
  );
});
