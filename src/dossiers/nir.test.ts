import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { bareNir, contradicts, isNir, keyOf, maskedNir, readableNir } from "./nir.ts";

test("a NIR is known by its key, that of Corsica too (R10.04)", () => {
  assert.equal(keyOf("2550814168025"), 38);
  assert.ok(isNir("2 55 08 14 168 025 38"));
  assert.ok(!isNir("2 55 08 14 168 025 39"));
  const corsican = "185072A123456";
  assert.ok(isNir(`${corsican}${String(keyOf(corsican)).padStart(2, "0")}`));
  for (const text of ["", "abc", "2550814168025", "9550814168025 38"]) assert.ok(!isNir(text), text);
});

const thirteen = fc
  .tuple(
    fc.constantFrom("1", "2"),
    fc.integer({ min: 0, max: 99 }),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom("2A", "2B", "40", "64", "75"),
    fc.integer({ min: 1, max: 990 }),
    fc.integer({ min: 1, max: 999 }),
  )
  .map(([sex, year, month, place, town, order]) => {
    const n = (value: number, width: number) => String(value).padStart(width, "0");
    return `${sex}${n(year, 2)}${n(month, 2)}${place}${n(town, 3)}${n(order, 3)}`;
  });

test("its key holds it: one digit changed, or two neighbours exchanged, are seen", () => {
  fc.assert(
    fc.property(thirteen, fc.nat({ max: 12 }), fc.nat({ max: 9 }), (number, at, digit) => {
      const nir = `${number}${String(keyOf(number)).padStart(2, "0")}`;
      assert.ok(isNir(nir) && bareNir(readableNir(nir)) === nir);
      const changed = `${nir.slice(0, at)}${digit}${nir.slice(at + 1)}`;
      if (changed !== nir && !/[AB]/.test(nir)) assert.ok(!isNir(changed), changed);
      const swapped = `${nir.slice(0, at)}${nir[at + 1]}${nir[at]}${nir.slice(at + 2)}`;
      if (swapped !== nir && at < 12 && !/[AB]/.test(nir)) assert.ok(!isNir(swapped), swapped);
    }),
  );
});

test("what it says of birth and sex may be contradicted; masked it says no more than a year", () => {
  assert.ok(!contradicts("255081416802538", { birthDate: "1955-08-31", gender: "f" }));
  assert.ok(contradicts("255081416802538", { birthDate: "1955-09-01" }));
  assert.ok(contradicts("255081416802538", { gender: "m" }));
  assert.equal(maskedNir("255081416802538"), "2 55 •• •• ••• ••• ••");
});
