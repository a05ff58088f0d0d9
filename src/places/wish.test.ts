import assert from "node:assert/strict";
import { test } from "node:test";
import { readWish } from "./wish.ts";

const sites = [
  { id: "t", name: "Tarnos", town: "Tarnos" },
  { id: "b", name: "Bayonne", town: "Bayonne" },
];
/** A Monday. */
const ground = { today: "2026-11-23", sites };

for (const [sentence, wish] of [
  [
    "8 personnes, écran, Bayonne, demain matin, 2 h",
    {
      ...{ seats: 8, equipment: ["screen"], site: "b", date: "2026-11-24" },
      ...{ from: "08:00", to: "12:30", minutes: 120 },
    },
  ],
  ["un bureau à Tarnos jeudi", { kind: "desk", site: "t", date: "2026-11-26" }],
  ["salle à 14h30 pour 45 min", { kind: "room", from: "14:30", to: "15:15", minutes: 45 }],
  ["lundi de 9h à 11h", { date: "2026-11-30", from: "09:00", to: "11:00", minutes: 120 }],
  ["le 3 décembre après-midi, 1h30", { date: "2026-12-03", from: "12:30", to: "19:00", minutes: 90 }],
  ["12/1 visio", { date: "2027-01-12", equipment: ["video"] }],
  ["une voiture après-demain", { kind: "vehicle", date: "2026-11-25" }],
  ["n’importe quoi", {}],
] as const)
  test(`« ${sentence} » is understood`, () => {
    assert.deepEqual(readWish(sentence, ground), wish);
  });
