import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { axisTicks, wholeEuros } from "./axis.ts";

test("an axis counts in round steps", () => {
  assert.deepEqual(axisTicks([1820.4, 965.1, -412, 3125.6]), [-1000, 0, 1000, 2000, 3000, 4000]);
  assert.deepEqual(axisTicks([7641.15]), [0, 2000, 4000, 6000, 8000]);
  assert.deepEqual(axisTicks([]), [0, 1]);
});

test("an axis holds every value, and zero", () => {
  const values = fc.array(fc.integer({ min: -10_000_000, max: 10_000_000 }), { minLength: 1 });
  fc.assert(
    fc.property(values, (amounts) => {
      const ticks = axisTicks(amounts);
      assert.ok(ticks.includes(0) && ticks.length >= 2 && ticks.length <= 7, ticks.join());
      for (const amount of amounts) assert.ok(amount >= (ticks[0] ?? 0) && amount <= (ticks.at(-1) ?? 0));
    }),
  );
});

test("an amount on an axis loses its cents and nothing else", () => {
  assert.equal(wholeEuros(4000, "en"), "€4,000");
  assert.equal(wholeEuros(1_000_000, "en"), "€1,000,000");
  assert.equal(wholeEuros(-4000, "fr"), "\u22124\u202f000\u00a0€");
});
