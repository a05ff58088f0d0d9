import assert from "node:assert/strict";
import { test } from "node:test";
import { answerAbove, answerOf, isAutomatic } from "./mail-text.ts";

const letter = `${answerAbove}\n\nNadia a écrit :\n\nQui vient ?`;
const quoted = letter.replace(/^/gm, "> ");

for (const [name, text, answer] of [
  ["nothing but an answer", "Oui, à jeudi.", "Oui, à jeudi."],
  [
    "Thunderbird in French",
    `Oui, à jeudi.\n\nLe 23/11/2026 à 10:02, Nadia Benali a écrit :\n${quoted}`,
    "Oui, à jeudi.",
  ],
  [
    "Gmail in two lines, signed",
    `Je viens.\n-- \nPaul Larrieu\nMenuisier\n\nLe lun. 23 nov. 2026 à 10:02, Ensemble <ensemble@lanavette.example> a\nécrit :\n${quoted}`,
    "Je viens.",
  ],
  [
    "Outlook",
    `D’accord.\n\nDe : Ensemble\nEnvoyé : lundi 23 novembre\nObjet : Stand\n\n${letter}`,
    "D’accord.",
  ],
  ["a telephone", "Très bien\n\nEnvoyé de mon iPhone", "Très bien"],
  [
    "between the lines",
    "Le 23 nov. 2026, Nadia a écrit :\n> Qui vient ?\n\nMoi.\n\n> Qui conduit ?\n\nPaul.",
    "Le 23 nov. 2026, Nadia a écrit :\n> Qui vient ?\n\nMoi.\n\n> Qui conduit ?\n\nPaul.",
  ],
  ["a quotation of one’s own, then words", "> Qui vient ?\n\nMoi.", "> Qui vient ?\n\nMoi."],
  [
    "a sentence that begins like a head",
    "Le devis est prêt.\nOn le signe lundi.",
    "Le devis est prêt.\nOn le signe lundi.",
  ],
  [
    "nothing but a quotation",
    `Le 23 nov. 2026, Nadia a écrit :\n> Qui vient ?`,
    `Le 23 nov. 2026, Nadia a écrit :\n> Qui vient ?`,
  ],
  ["a line drawn in the text", "Voici\n--\nfin", "Voici"],
] as const)
  test(`an answer by mail: ${name}`, () => assert.equal(answerOf(text), answer));

for (const [key, value, auto] of [
  ["auto-submitted", "auto-replied", true],
  ["auto-submitted", "no", false],
  ["precedence", "bulk", true],
  ["return-path", "<>", true],
  ["content-type", "multipart/report; report-type=delivery-status", true],
  ["subject", "Réponse", false],
] as const)
  test(`${key}: ${value} ${auto ? "is a machine’s" : "is somebody’s"}`, () =>
    assert.equal(isAutomatic([{ key, value }]), auto));
