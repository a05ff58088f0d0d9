import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { civilDateOf } from "../foundation/calendar.ts";
import { formatCents, formatDate, formatPercent, formatQuantity, formatTime } from "./format.ts";
import { parseAmount } from "./parse-amount.ts";

test("an amount is written with narrow no-break spaces, a no-break before €, a true minus", () => {
  assert.equal(formatCents(123456n, "fr"), "1\u202f234,56\u00a0€");
  assert.equal(formatCents(-123456789n, "fr"), "\u22121\u202f234\u202f567,89\u00a0€");
  assert.equal(formatCents(-5n, "fr", { euro: false }), "\u22120,05");
  assert.equal(formatCents(-123456n, "en"), "\u2212€1,234.56");
});

test("zero is a dash only where a statement asks for it", () => {
  assert.equal(formatCents(0n, "fr", { zero: "dash" }), "–");
  assert.equal(formatCents(0n, "fr"), "0,00\u00a0€");
});

test("what was written is read back to the cent, in any language, whatever the amount", () => {
  const cents = fc.bigInt({ min: -99_999_999_999_999n, max: 99_999_999_999_999n });
  const language = fc.constantFrom("fr", "en", "es", "de", "eu");
  fc.assert(
    fc.property(cents, language, fc.boolean(), (amount, spoken, euro) => {
      assert.deepEqual(parseAmount(formatCents(amount, spoken, { euro }), spoken), { cents: amount });
    }),
  );
});

test("an amount is read as people type and paste it", () => {
  const read = (text: string, language = "fr") => parseAmount(text, language);
  for (const text of ["1 234,56", "1,234.56", "1.234,56 €", "1234.56", "1'234,56", "1\u202f234,56\u00a0€"]) {
    assert.deepEqual(read(text), { cents: 123456n }, text);
  }
  assert.deepEqual(read("1200"), { cents: 120000n });
  assert.deepEqual(read(",5"), { cents: 50n });
  assert.deepEqual(read("12,"), { cents: 1200n });
  assert.deepEqual(read("1.234.567"), { cents: 123456700n });
  assert.deepEqual(read("1,234", "en"), { cents: 123400n });
});

test("an amount that could be a thousand times another is refused, with the rest that is no amount", () => {
  const error = (text: string, language = "fr") => parseAmount(text, language);
  assert.deepEqual(error("1.234"), { error: "ambiguous" });
  assert.deepEqual(error("1,234"), { error: "ambiguous" });
  assert.deepEqual(error("0,001", "en"), { error: "ambiguous" });
  assert.deepEqual(error("1 234,567 8"), { error: "too-precise" });
  assert.deepEqual(error("12.34,56"), { error: "unreadable" });
  assert.deepEqual(error("1,2,3"), { error: "unreadable" });
  assert.deepEqual(error("douze"), { error: "unreadable" });
  assert.deepEqual(error("1e9"), { error: "unreadable" });
  assert.deepEqual(error("  "), { error: "empty" });
  assert.deepEqual(error("9999999999999,99"), { error: "too-large" });
});

test("whatever is typed gets an answer, never a fault", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."0123456789., -€a") }), (text) => {
      const answer = parseAmount(text, "fr");
      assert.ok("cents" in answer !== "error" in answer);
    }),
  );
});

test("rates, quantities and dates", () => {
  assert.equal(formatPercent(2000, "fr"), "20\u202f%");
  assert.equal(formatPercent(550, "fr"), "5,5\u202f%");
  assert.equal(formatPercent(-5, "en"), "\u22120.05%");
  assert.equal(formatQuantity("1234.500", "fr"), "1\u202f234,5");
  assert.equal(formatQuantity("3", "en"), "3");
  assert.equal(formatDate("2026-11-23", "fr"), "23 novembre 2026");
  assert.equal(formatDate("2026-11-01", "fr"), "1er novembre 2026");
  assert.equal(formatDate("2026-11-23", "fr", "short"), "23/11/2026");
  assert.equal(formatDate("2026-11-23", "fr", "month"), "novembre 2026");
  assert.equal(formatDate("2026-11-23", "en"), "23 November 2026");
});

test("an instant is told on a clock in France, winter and summer, across midnight", () => {
  assert.equal(formatTime(new Date("2026-11-23T09:02:00Z"), "fr"), "10:02");
  assert.equal(formatTime(new Date("2026-07-14T22:30:00Z"), "fr"), "00:30");
  assert.equal(civilDateOf(new Date("2026-07-14T22:30:00Z")), "2026-07-15");
});
