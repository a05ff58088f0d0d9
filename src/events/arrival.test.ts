import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Arrival, presentOf } from "./arrival.ts";

const acts = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    registration: fc.constantFrom("a", "b", "c", "d"),
    came: fc.boolean(),
    at: fc.integer({ min: 0, max: 5 }).map((n) => new Date(n * 1_000)),
  }),
  { selector: (act) => act.id, maxLength: 20 },
);
const said = (all: readonly Arrival[]) =>
  [...presentOf(all)].map(([who, { came }]) => `${who} ${came}`).sort();

test("two telephones that send what they noted in any order, and twice, agree", () => {
  const two = fc.record({ first: acts, second: acts, order: fc.infiniteStream(fc.nat()) });
  fc.assert(
    fc.property(two, ({ first, second, order }) => {
      const all = [...first, ...second];
      const shuffled = [...all, ...first]
        .map((act) => ({ act, n: order.next().value as number }))
        .sort((a, b) => a.n - b.n)
        .map(({ act }) => act);
      assert.deepEqual(said(shuffled), said(all));
      // What one told the other before changes nothing.
      assert.deepEqual(said([...presentOf(first).values(), ...second]), said(all));
    }),
  );
});
