import assert from "node:assert/strict";
import { test } from "node:test";
import { readLines } from "./read-lines.ts";

const typed = (told: Record<string, string>) => readLines((name) => told[name] ?? "", "fr");

test("the amounts of a settlement are read in French, an empty line is none", () => {
  const told = { label1: "Salaire", amount1: "1 234,56", label3: "Acompte", amount3: "-200" };
  assert.deepEqual(typed(told), {
    lines: [
      { label: "Salaire", cents: 123_456n },
      { label: "Acompte", cents: -20_000n },
    ],
  });
  assert.deepEqual(typed({}), { lines: [] });
});

test("a label without its amount, or an amount without its label, is said beside its field", () => {
  assert.deepEqual(Object.keys((typed({ label1: "Salaire" }) as { errors: object }).errors), ["amount1"]);
  assert.deepEqual(Object.keys((typed({ amount2: "12" }) as { errors: object }).errors), ["label2"]);
});
