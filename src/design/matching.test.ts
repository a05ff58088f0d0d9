import assert from "node:assert/strict";
import { test } from "node:test";
import { matching } from "./matching.ts";

const places = [{ label: "Créer une facture" }, { label: "Factures à valider" }, { label: "L’équipe" }];
const found = (text: string) => matching(places, text).map(({ label }) => label);

test("a command is found by the beginnings of its words, without accents", () => {
  assert.deepEqual(found("fact"), ["Créer une facture", "Factures à valider"]);
  assert.deepEqual(found("CREER f"), ["Créer une facture"]);
  assert.deepEqual(found("equipe"), ["L’équipe"]);
  assert.deepEqual(found("acture"), []);
  assert.equal(found("").length, 3);
});
