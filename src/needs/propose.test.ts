import assert from "node:assert/strict";
import { test } from "node:test";
import { proposalsOf } from "./propose.ts";

test("answers that share a word are put together, the most shared first, each once", () => {
  const told = [
    "Comment fixer mes prix ?",
    "Mes prix sont trop bas",
    "Le prix d’un devis",
    "Relancer un client qui ne paie pas",
    "Des clients en retard de paiement",
    "Un site internet",
  ];
  const answers = told.map((text, n) => ({ id: String(n), text }));
  assert.deepEqual(proposalsOf(answers), [
    { name: "Prix", answers: ["0", "1", "2"] },
    { name: "Client", answers: ["3", "4"] },
  ]);
  assert.deepEqual(proposalsOf([]), []);
});
