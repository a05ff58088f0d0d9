import assert from "node:assert/strict";
import { test } from "node:test";
import type { Seen } from "../directory/index.ts";
import { matchesFor } from "./match.ts";

const person = (name: string, said: Record<string, string[]>): Seen => ({
  ...{ cooperative: 1, house: "La Navette", slug: "la-navette", person: name, name, email: null },
  said: Object.entries(said).flatMap(([field, labels]) =>
    labels.map((label) => ({ field: field as "skill", label })),
  ),
});
const people = [
  person("Nadia", { skill: ["Imprimerie", "Couture"], place: ["Bayonne"], availability: ["often"] }),
  person("Paul", { skill: ["Imprimeur"], place: ["Dax"] }),
  person("Marc", { skill: ["Comptabilité"], asked: ["Relire un devis"] }),
  person("Léa", { skill: ["Imprimerie"], availability: ["not"] }),
];
const ask = (title: string, more: object = {}) =>
  matchesFor({ title, skills: [], place: "", person: "Jo", ...more }, people);
const names = (title: string, more: object = {}) => ask(title, more).map(({ name }) => name);

test("words that share a root meet, near and glad goes first, who says no is left in peace", () => {
  assert.deepEqual(names("Cherche imprimeur pour mes cartes", { place: "Bayonne centre" }), [
    "Nadia",
    "Paul",
  ]);
  assert.deepEqual(ask("Imprimer", { place: "Bayonne" })[0]?.why, {
    ...{ skills: ["Imprimerie"], place: "Bayonne", available: true },
  });
});

test("what somebody likes to be asked counts, and nobody is suggested to themselves", () => {
  assert.deepEqual(names("Un devis à relire"), ["Marc"]);
  assert.deepEqual(names("Couture", { person: "Nadia" }), []);
  assert.deepEqual(names("Plomberie"), []);
  assert.deepEqual(names("Un coup de main", { skills: ["couture"] }), ["Nadia"]);
});
