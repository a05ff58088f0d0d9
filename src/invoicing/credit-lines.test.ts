import assert from "node:assert/strict";
import { test } from "node:test";
import { readTakenBack } from "./credit-lines.ts";
import { withNet } from "./invoice.ts";
import { words } from "./words.ts";

const line = withNet({
  ...{ section: "Reliure", label: "Registres", nature: "service" as const, unit: "h" },
  ...{ quantityThousandths: 12_000n, unitPriceCents: 6_500n, discountBp: 500, vatRateBp: 2000 },
});
const netOf = (quantity: string, amount: string) => {
  const read = readTakenBack(line, { quantity, amount }, "fr");
  return "line" in read ? (read.line?.netCents ?? null) : read.error;
};

test("a quantity is taken back at the price and discount of its line, an amount as it is written", () => {
  assert.equal(netOf("2", ""), 12_350n);
  assert.equal(netOf("", "100,00"), 10_000n);
  assert.equal(netOf("", ""), null);
});

test("more than was invoiced, both at once, or less than nothing is said in words", () => {
  assert.equal(netOf("13", ""), words.tooManyBack);
  assert.equal(netOf("1", "10"), words.quantityOrAmount);
  assert.equal(netOf("-1", ""), words.badQuantity);
  assert.equal(netOf("", "-5"), words.badPrice);
});
