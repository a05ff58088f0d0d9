import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { priceOf, pricesOf } from "./price.ts";

test("included minutes go first, and what is beyond is paid by the minute", () => {
  assert.deepEqual(priceOf(120, 90, 800), { includedMinutes: 90, beyondMinutes: 30, cents: 400n });
  assert.deepEqual(priceOf(60, 60, 800), { includedMinutes: 60, beyondMinutes: 0, cents: 0n });
  assert.deepEqual(priceOf(60, 60, 0), { includedMinutes: 0, beyondMinutes: 0, cents: 0n });
});

test("whatever is booked: every minute is counted once, and no more is included than there is", () => {
  const one = fc.record({
    month: fc.constantFrom("2026-11", "2026-12"),
    minutes: fc.integer({ min: 15, max: 600 }),
    hourlyCents: fc.integer({ min: 1, max: 5000 }),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 30 }), fc.nat(2000), (wanted, left) => {
      const prices = pricesOf(wanted, new Map([["2026-11", left]]));
      for (const [n, { includedMinutes, beyondMinutes }] of prices.entries())
        assert.equal(includedMinutes + beyondMinutes, wanted[n]?.minutes);
      const november = prices.filter((_, n) => wanted[n]?.month === "2026-11");
      assert.ok(november.reduce((sum, { includedMinutes }) => sum + includedMinutes, 0) <= left);
    }),
  );
});
