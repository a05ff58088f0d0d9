import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sharesOf } from "./meal.ts";

test("the shares of a meal add up to its cost, and no two differ by more than a cent", () => {
  assert.deepEqual(sharesOf(10_000n, 3), [3_334n, 3_333n, 3_333n]);
  assert.deepEqual(sharesOf(500n, 0), []);
  fc.assert(
    fc.property(fc.bigInt(0n, 99_999_999n), fc.integer({ min: 1, max: 400 }), (cost, eaters) => {
      const shares = sharesOf(cost, eaters);
      const sum = shares.reduce((all, one) => all + one, 0n);
      return (
        shares.length === eaters && sum === cost && (shares[0] as bigint) - (shares.at(-1) as bigint) <= 1n
      );
    }),
  );
});
