import type { Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";

const words = defineWords("places.holding", {
  bookings: {
    fr: "Lieux : ce que la personne a réservé, quand, pour quoi, si elle est venue",
    en: "Places: what the person booked, when, what for, whether they came",
  },
});

const of = { through: "places.booking", by: "booking" };

export const holdings: readonly Holding[] = [
  {
    name: "places.bookings",
    label: words.bookings,
    processing: "support",
    // That a room was taken stays, for the figures of its use; what for does not.
    tables: [
      { table: "places.arrival", of, erased: "stays" },
      { table: "places.approval", of, erased: "stays" },
      { table: "places.ending", of, erased: { why: "…" } },
      { table: "places.booking", of: "person", erased: { title: "…" } },
    ],
    term: "current",
    counts: "departure",
    asked: "after-departure",
  },
];
