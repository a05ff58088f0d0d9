import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseDate } from "../../foundation/tabular/index.ts";
import { fecOf, readAll } from "./navette.fixture.ts";
import { formatAmount, parseAmount } from "./parse-field.ts";
import { sayProblem } from "./problems.ts";

const whole = fecOf();

test("one damaged byte never crashes the reading, nor leaves unbalanced entries unsaid", async () => {
  const damage = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255), cut: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(damage, async ({ at, byte, cut }) => {
      const bytes = cut ? Buffer.concat([whole.subarray(0, at), whole.subarray(at + 1)]) : Buffer.from(whole);
      if (!cut) bytes[at] = byte;
      const { entries, report, balances } = await readAll(bytes);
      for (const problem of [...report.problems.refusals, ...report.problems.warnings])
        for (const language of ["fr", "en"])
          assert.match(sayProblem(problem, language), /^(Ligne|Line) \d+.*\.$/);
      for (const { lines } of entries)
        assert.equal(
          lines.reduce((sum, line) => sum + line.debitCents - line.creditCents, 0n),
          0n,
        );
      if (report.problems.refusals.length > 0) return;
      assert.equal(report.debitCents, report.creditCents);
      assert.equal(
        Object.values(balances).reduce((sum, cents) => sum + cents, 0n),
        0n,
      );
    }),
    { numRuns: 1500 },
  );
});

test("any bytes at all end in a sentence", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      const { report } = await readAll(Buffer.from(bytes));
      assert.ok(report.done && report.problems.refusals.length > 0);
    }),
    { numRuns: 300 },
  );
});

test("an amount written reads back the same", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -9_999_999_999_999n, max: 9_999_999_999_999n }),
      (cents) => parseAmount(formatAmount(cents)) === cents,
    ),
  );
  const read = ["12", "12,3", "+0012,30", "12,30-", "-12,3000", ""].map(parseAmount);
  assert.deepEqual(read, [1200n, 1230n, 1230n, -1230n, -1230n, 0n]);
  assert.deepEqual(["1.5", "1 000,00", "1,2,3", "-1-", "x", "1,005"].map(parseAmount), [
    ...["decimalPoint", "thousands", "amountInvalid", "amountInvalid", "amountInvalid", "amountInvalid"],
  ]);
});

test("a date is a day of the calendar", () => {
  for (const text of ["20280229", "2028-02-29", "29/02/2028", "20280229 235959", "2028-02-29T00:00:00"])
    assert.equal(parseDate(text)?.date, "2028-02-29", text);
  for (const text of ["20270229", "20271301", "2027", "13/13/2027", "18991231", "2027123", "202712311"])
    assert.equal(parseDate(text), null, text);
});
