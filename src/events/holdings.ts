import type { Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";
import { eraseGuestsBefore } from "./erase-past.ts";

const words = defineWords("events.holding", {
  meals: {
    fr: "Événements : ce que chacun mange ou ne doit pas manger, effacé après le repas",
    en: "Events: what each eats or must not eat, erased after the meal",
  },
  part: {
    fr: "Événements : qui s’y inscrit, y vient, les anime ; feuilles de présence",
    en: "Events: who registers, comes, hosts; attendance sheets",
  },
  guests: {
    fr: "Événements : nom et adresse des invités, effacés après l’événement",
    en: "Events: names and addresses of guests, erased after the event",
  },
});

const registered = { through: "events.registration", by: "registration", key: "id" };

/** What is told for a meal goes with it; that somebody came stays with the cooperative’s life. */
export const holdings: readonly Holding[] = [
  {
    name: "events.meals",
    label: words.meals,
    processing: "members",
    tables: [
      { table: "events.diet", of: registered, erased: "deleted" },
      { table: "events.registration", of: "person", erased: "stays" },
    ],
    term: "current",
    counts: "departure",
    asked: "at-once",
  },
  {
    name: "events.part",
    label: words.part,
    processing: "members",
    tables: [
      { table: "events.arrival", of: registered, erased: "stays" },
      { table: "events.signature", of: registered, erased: "stays" },
      { table: "events.correction", of: registered, erased: "stays" },
      { table: "events.own_key", of: registered, erased: "stays", hidden: ["hash"] },
      { table: "events.registration", of: "person", erased: "stays" },
      { table: "events.registration", of: "invited_by", erased: "stays" },
      { table: "events.purchase", of: registered, erased: "stays" },
      { table: "events.gift", of: "giver", erased: "stays" },
      { table: "events.gift", of: "receiver", erased: "stays" },
      { table: "events.host", of: "person", erased: "stays" },
      { table: "events.dish", of: "brought_by", erased: "stays" },
    ],
    term: "members",
    counts: "never",
    asked: "kept",
    acts: ["events.meal_cost.paid_by", "events.seal.sealed_by"],
  },
  {
    name: "events.guests",
    label: words.guests,
    processing: "members",
    tables: [{ table: "events.guest", of: { address: "email" }, erased: "deleted" }],
    term: "event-guests",
    counts: "own",
    asked: "at-once",
    own: { past: eraseGuestsBefore },
  },
];
