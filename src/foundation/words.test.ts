import assert from "node:assert/strict";
import { test } from "node:test";
import { addCatalogue, defineWords, knownLanguages, say } from "./words.ts";

const words = defineWords("invoicing", {
  waiting: {
    fr: "{n} {n:facture attend|factures attendent} {who}",
    en: "{n} {n:invoice waits|invoices wait} for {who}",
  },
});

test("a word agrees with its number: French counts zero with one, English does not", () => {
  assert.equal(say(words.waiting, "fr", { n: 0, who: "Maïa" }), "0 facture attend Maïa");
  assert.equal(say(words.waiting, "fr", { n: 2, who: "Maïa" }), "2 factures attendent Maïa");
  assert.equal(say(words.waiting, "en", { n: 0, who: "Maïa" }), "0 invoices wait for Maïa");
  assert.equal(say(words.waiting, "en", { n: 1n, who: "Maïa" }), "1 invoice waits for Maïa");
});

test("in a French sentence a date is written as people read it", () => {
  assert.equal(say(words.waiting, "fr", { n: 2, who: "2026-11-23" }), "2 factures attendent 23/11/2026");
  assert.equal(say(words.waiting, "fr", { n: 2, who: "2026-11" }), "2 factures attendent 11/2026");
  assert.equal(say(words.waiting, "en", { n: 2, who: "2026-11-23" }), "2 invoices wait for 2026-11-23");
});

test("« d’octobre », « de novembre »: in French a month that begins with a vowel is elided", () => {
  const { pay } = defineWords("payrun", { pay: { fr: "Paie de {month}", en: "Pay of {month}" } });
  const months = ["janvier 2026", "avril 2026", "août 2026", "octobre 2026", "novembre 2026"];
  const heads = months.map((month) => say(pay, "fr", { month }).split(" ")[1]);
  assert.deepEqual(heads, ["de", "d’avril", "d’août", "d’octobre", "de"]);
});

test("a third language is a table from id to text, and what it lacks is said in French", () => {
  addCatalogue("eu", { "invoicing.waiting": "{n} faktura zain, {who}" });
  assert.equal(say(words.waiting, "eu", { n: 3, who: "Maïa" }), "3 faktura zain, Maïa");
  const lacking = defineWords("invoicing", { other: { fr: "Autre", en: "Other" } }).other;
  assert.equal(say(lacking, "eu"), "Autre");
  assert.deepEqual(knownLanguages().slice(0, 2), ["fr", "en"]);
  assert.ok(knownLanguages().includes("eu"));
});
