import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { hideSmallNumbers } from "./hide-small-numbers.ts";

test("small numbers are hidden, and with them what would give them back by subtraction", () => {
  assert.deepEqual(hideSmallNumbers([12, 9, 7], 5), { total: 28, counts: [12, 9, 7] });
  assert.deepEqual(hideSmallNumbers([12, 9, 2], 5), { total: 23, counts: [12, null, null] });
  assert.deepEqual(hideSmallNumbers([12, 9, 9, 2], 5), { total: 32, counts: [12, null, null, null] });
  assert.deepEqual(hideSmallNumbers([4, 4, 4], 5), { total: 12, counts: [null, null, null] });
  assert.deepEqual(hideSmallNumbers([12, 2], 5), { total: 14, counts: [null, null] });
  assert.deepEqual(hideSmallNumbers([12, 9, 0], 5), { total: 21, counts: [12, 9, 0] });
  assert.deepEqual(hideSmallNumbers([12, 9, 2, 0], 5), { total: 23, counts: [12, null, null, null] });
  assert.deepEqual(hideSmallNumbers([3, 1], 5), { total: null, counts: [null, null] });
  assert.throws(() => hideSmallNumbers([3, 1], 2), RangeError);
});

/** Every way of sharing out `total` among `cells`. */
function* sharings(total: number, cells: number): Generator<number[]> {
  if (cells === 1) yield [total];
  else
    for (let first = 0; first <= total; first++)
      for (const rest of sharings(total - first, cells - 1)) yield [first, ...rest];
}

test("whoever knows the rule, the threshold and the total finds no hidden number", () => {
  const breakdown = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(breakdown, fc.integer({ min: 3, max: 6 }), (counts, minimum) => {
      const published = hideSmallNumbers(counts, minimum);
      const seen = JSON.stringify(published);
      const totals =
        published.total === null ? Array.from({ length: minimum }, (_, n) => n) : [published.total];
      const possible = counts.map(() => new Set<number>());
      for (const total of totals)
        for (const other of sharings(total, counts.length))
          if (JSON.stringify(hideSmallNumbers(other, minimum)) === seen)
            for (const [cell, count] of other.entries()) possible[cell]?.add(count);
      for (const [cell, shown] of published.counts.entries()) {
        if (shown === null) assert.ok((possible[cell]?.size ?? 0) > 1, `${counts}: cell ${cell} is found`);
        else assert.ok(shown === 0 || shown >= minimum, `${counts}: cell ${cell} is small and shown`);
      }
    }),
    { numRuns: 150 },
  );
});
