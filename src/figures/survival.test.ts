import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { medianStay, remainingAfter, type Stay, survivalOf } from "./survival.ts";

const stay = fc.record({ days: fc.integer({ min: 1, max: 40 }), ended: fc.boolean() });
const crowd = fc.array(stay, { minLength: 1, maxLength: 60 });

/**
 * The same, day by day as one would by hand: of those still watched this morning, who leaves this evening.
 */
function byHand(stays: readonly Stay[], until: number): number {
  let remaining = 1;
  for (let day = 1; day <= until; day++) {
    const watched = stays.filter(({ days }) => days >= day).length;
    const leaving = stays.filter(({ days, ended }) => ended && days === day).length;
    if (watched > 0) remaining *= (watched - leaving) / watched;
  }
  return remaining;
}

test("it is what one finds day by day", () => {
  fc.assert(
    fc.property(crowd, fc.integer({ min: 1, max: 40 }), (stays, day) => {
      const found = remainingAfter(stays, survivalOf(stays), day);
      if (found !== null) assert.ok(Math.abs(found - byHand(stays, day)) < 1e-9);
    }),
  );
});

test("where nobody is still there it is the plain part of those who stayed longer", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (lengths) => {
      const stays = lengths.map((days) => ({ days, ended: true }));
      for (const { days, remaining } of survivalOf(stays)) {
        const longer = lengths.filter((length) => length > days).length;
        assert.ok(Math.abs(remaining - longer / lengths.length) < 1e-9);
      }
    }),
  );
});

test("the example of the manual: six who came, of whom two are still there", () => {
  const stays = [
    ...[6, 6, 6].map((days) => ({ days, ended: true })),
    { days: 6, ended: false },
    { days: 7, ended: true },
    { days: 9, ended: false },
  ];
  const steps = survivalOf(stays);
  assert.deepEqual(
    steps.map(({ days, atRisk, left }) => [days, atRisk, left]),
    [
      [6, 6, 3],
      [7, 2, 1],
    ],
  );
  assert.equal(steps[0]?.remaining, 0.5);
  assert.equal(steps[1]?.remaining, 0.25);
  assert.equal(medianStay(steps), 6);
  assert.equal(remainingAfter(stays, steps, 9), 0.25);
  assert.equal(remainingAfter(stays, steps, 10), null);
});
