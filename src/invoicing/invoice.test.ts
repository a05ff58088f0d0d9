import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { numberOf, partsOf, stateOf, totalsOf, withNet } from "./invoice.ts";
import { leftOf, splitPayment } from "./payment.ts";

const base = {
  section: "",
  label: "Reliure",
  nature: "service",
  unit: "",
  discountBp: 0,
  vatRateBp: 2000,
} as const;

test("R3.25: VAT is computed once per rate, half a cent upwards", () => {
  const lines = Array.from({ length: 3 }, () =>
    withNet({ ...base, quantityThousandths: 1000n, unitPriceCents: 333n }),
  );
  assert.deepEqual(totalsOf(partsOf(lines)), { netCents: 999n, vatCents: 200n, grossCents: 1199n });
  const half = withNet({ ...base, vatRateBp: 550, quantityThousandths: 1000n, unitPriceCents: 100n });
  assert.equal(partsOf([half])[0]?.vatCents, 6n);
});

test("a third of an hour at 45,00 less 10 % is 13,49", () => {
  const line = withNet({ ...base, quantityThousandths: 333n, unitPriceCents: 4_500n, discountBp: 1_000 });
  assert.equal(line.netCents, 1_349n);
});

test("R3.35: the number from its template", () => {
  assert.equal(numberOf("FA-{year}-{number}", 2026, 42), "FA-2026-00042");
});

test("the state of an invoice follows from its rows and the day", () => {
  const invoice = {
    kind: "invoice",
    submitted: false,
    number: "FA-2026-00001",
    dueOn: "2026-10-14",
  } as const;
  const of = (dueCents: bigint, paidCents: bigint, today: string) =>
    stateOf({ ...invoice, dueCents, paidCents, today });
  assert.equal(of(100n, 0n, "2026-10-14"), "due");
  assert.equal(of(100n, 0n, "2026-10-15"), "overdue");
  assert.equal(of(50n, 50n, "2026-10-01"), "partly-paid");
  assert.equal(of(0n, 100n, "2026-10-01"), "paid");
  assert.equal(of(0n, 0n, "2026-10-01"), "credited");
});

test("whatever the payments, they add up to the invoice and its VAT, rate by rate", () => {
  const price = fc.bigInt({ min: 1n, max: 1_000_000n });
  const anyLine = fc.record({
    unitPriceCents: price,
    vatRateBp: fc.constantFrom(2000, 1000, 550, 210),
    nature: fc.constantFrom("service" as const, "goods" as const),
  });
  fc.assert(
    fc.property(fc.array(anyLine, { minLength: 1, maxLength: 6 }), fc.array(price), (sold, amounts) => {
      const parts = partsOf(sold.map((s) => withNet({ ...base, ...s, quantityThousandths: 1000n })));
      let paid: ReturnType<typeof splitPayment> = [];
      const due = () => leftOf(parts, [], paid).reduce((sum, part) => sum + part.grossCents, 0n);
      for (const amount of amounts)
        if (amount < due()) paid = [...paid, ...splitPayment(amount, leftOf(parts, [], paid))];
      const received = paid.reduce((sum, part) => sum + part.grossCents, 0n);
      assert.equal(received + due(), totalsOf(parts).grossCents);
      if (due() > 0n) paid = [...paid, ...splitPayment(due(), leftOf(parts, [], paid))];
      assert.deepEqual(leftOf(parts, [], paid), []);
    }),
  );
});
