import assert from "node:assert/strict";
import { test } from "node:test";
import { lookedOf } from "./search.ts";

const nothing = { words: [], from: [], inPlace: [], before: null, since: null };

for (const [text, looked] of [
  ["devis", { words: ["devis"] }],
  ["Devis d’emballages", { words: ["devis", "d’emballages"] }],
  ['"trois devis"', { words: ["trois devis"] }],
  ["devis de:Nadia", { words: ["devis"], from: ["nadia"] }],
  ['dans:"Achats groupés" avant:2026-11-01', { inPlace: ["achats groupes"], before: "2026-11-01" }],
  ["depuis:1/11/2026 from:paul", { since: "2026-11-01", from: ["paul"] }],
  ["avant:hier", {}],
  ["http://exemple.fr", { words: ["http://exemple.fr"] }],
  ["", {}],
] as const)
  test(`« ${text} »`, () => assert.deepEqual(lookedOf(text), { ...nothing, ...looked }));
