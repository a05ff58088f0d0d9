import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { shareOf } from "../foundation/money.ts";
import { partsOf, totalsOf } from "./invoice.ts";
import { linesOf, splitOf, vatOf } from "./vat-split.ts";

const rate = (rateBp: number, netCents: bigint | null, vatCents: bigint | null) => ({
  rateBp,
  netCents,
  vatCents,
});
const partsFrom = (gross: bigint, ...given: ReturnType<typeof rate>[]) => {
  const found = splitOf(gross, given);
  assert.ok(!("code" in found), "code" in found ? found.code : "");
  return found.map(({ rateBp, netCents, vatCents }) => [rateBp, netCents, vatCents]);
};
const codeOf = (gross: bigint, ...given: ReturnType<typeof rate>[]) => {
  const found = splitOf(gross, given);
  return "code" in found ? found.code.split(".").at(-1) : null;
};

test("a base that is not given is found from its VAT", () => {
  assert.deepEqual(partsFrom(120_000n, rate(2000, null, 20_000n)), [[2000, 100_000n, 20_000n]]);
  // 1 200,00 at 20 % and 550,00 at 10 %: the example of R4.04.
  assert.deepEqual(partsFrom(175_000n, rate(2000, null, 20_000n), rate(1000, null, 5_000n)), [
    [2000, 100_000n, 20_000n],
    [1000, 50_000n, 5_000n],
  ]);
  assert.deepEqual(partsFrom(22_000n, rate(2000, null, 2_000n), rate(0, 10_000n, 0n)), [
    [2000, 10_000n, 2_000n],
    [0, 10_000n, 0n],
  ]);
  // VAT rounded: what is left of the gross is its base.
  assert.deepEqual(partsFrom(1_003n, rate(2000, null, 167n)), [[2000, 836n, 167n]]);
});

test("amounts that do not come to the gross are refused", () => {
  assert.equal(codeOf(120_000n, rate(2000, null, 10_000n)), "split-off");
  assert.equal(codeOf(120_000n, rate(2000, 100_000n, 20_000n), rate(0, 1n, 0n)), "split-off");
  assert.equal(codeOf(120_000n, rate(2000, 90_000n, 30_000n)), "vat-off");
  assert.equal(codeOf(10_000n, rate(2000, null, 0n)), "split-off");
});

test("lines come to the gross and to the VAT of the books, to the cent", () => {
  const cents = fc.bigInt({ min: 1n, max: 5_000_000n });
  const off = fc.bigInt({ min: -4n, max: 4n });
  const rates = fc.uniqueArray(fc.constantFrom(2000, 1000, 550, 210), { minLength: 1 });
  fc.assert(
    fc.property(rates, cents, off, (of, net, more) => {
      const parts = of.map((rateBp, i) => {
        const netCents = net + BigInt(i);
        const vat = shareOf(netCents, rateBp) + more;
        return { rateBp, netCents, vatCents: vat > 0n ? vat : 0n };
      });
      const lines = linesOf("F-1", "service", parts);
      const gross = parts.reduce((sum, p) => sum + p.netCents + p.vatCents, 0n);
      assert.equal(totalsOf(partsOf(lines)).grossCents, gross);
      assert.equal(
        vatOf(lines),
        parts.reduce((sum, p) => sum + p.vatCents, 0n),
      );
    }),
  );
});
