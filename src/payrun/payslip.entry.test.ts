import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { journalOf } from "../../fixtures/journal.ts";
import { imbalanceOf } from "../ledger/index.ts";
import { chargedIn, netsEntryOf, payslipEntryOf } from "./payslip.entry.ts";

const written = { grossCents: 178_000n, beforeTaxCents: 139_250n, netCents: 133_000n, costCents: 198_766n };
const booked = {
  ...{ id: "p", month: "2026-11", personName: "Nadia Benali", party: "PBENALI", activity: "A017" },
  ...{ reference: "PAIE-2026-11-0A1B2C", date: "2026-11-30" },
};

test("the pay of Nadia in the books of her activity", () => {
  const charged = chargedIn(written);
  assert.ok(charged);
  const entry = payslipEntryOf(charged, booked);
  assert.equal(imbalanceOf(entry.lines), 0n);
  assert.equal(
    journalOf(entry),
    `PA 2026-11-30 PAIE-2026-11-0A1B2C
  421000 PBENALI                1 330,00
  641000            1 780,00
  645000              207,66
  431000                          595,16
  442100                           62,50`,
  );
});

test("without tax at source there is no line of it, and what does not add up is no entry", () => {
  const charged = chargedIn({ ...written, beforeTaxCents: null });
  assert.equal(charged?.taxCents, 0n);
  assert.equal(chargedIn({ ...written, netCents: 180_000n }), null);
  assert.equal(chargedIn({ ...written, costCents: 100_000n }), null);
  assert.equal(chargedIn({ ...written, costCents: null }), null);
});

test("whatever is written in payslips, each entry balances, and so does the payment of them all", () => {
  const amount = fc.bigInt({ min: 0n, max: 1_000_000n });
  const slip = fc.record({ gross: amount, employee: amount, tax: amount, employer: amount });
  fc.assert(
    fc.property(fc.array(slip, { minLength: 1, maxLength: 20 }), (slips) => {
      const nets = slips.flatMap(({ gross, employee, tax, employer }, i) => {
        const beforeTaxCents = gross - employee;
        const netCents = beforeTaxCents - tax;
        const charged = chargedIn({
          grossCents: gross,
          beforeTaxCents,
          netCents,
          costCents: gross + employer,
        });
        if (netCents < 0n) assert.equal(charged, null);
        if (!charged) return [];
        const party = `P${i}`;
        const entry = payslipEntryOf(charged, { ...booked, party });
        assert.equal(imbalanceOf(entry.lines), 0n);
        return [{ activity: i % 2 ? "A017" : null, party, personName: party, cents: charged.netCents }];
      });
      const paid = netsEntryOf({ id: "v", month: "2026-11", date: "2026-11-30" }, nets);
      assert.equal(imbalanceOf(paid.lines), 0n);
    }),
  );
});
