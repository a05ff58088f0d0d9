import type { Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";

const words = defineWords("places.holding", {
  bookings: {
    fr: "Lieux : ce que la personne a réservé, quand, pour quoi, si elle est venue",
    en: "Places: what the person booked, when, what for, whether they came",
  },
  presence: {
    fr: "Lieux : la personne veut être vue les jours où elle est là",
    en: "Places: the person wants to be seen on the days when they are there",
  },
  loans: { fr: "Lieux : clés et badges prêtés", en: "Places: keys and badges lent" },
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
      { table: "places.credit", of, erased: "stays" },
      { table: "places.taking", of: { through: "places.booking", by: "taker" }, erased: { title: "…" } },
      { table: "places.booking", of: "person", erased: { title: "…" } },
    ],
    term: "current",
    counts: "departure",
    asked: "after-departure",
  },
  {
    name: "places.presence",
    label: words.presence,
    processing: "support",
    tables: [{ table: "places.presence", of: "person", erased: "deleted" }],
    term: "current",
    counts: "departure",
    asked: "at-once",
  },
  {
    name: "places.loans",
    label: words.loans,
    processing: "support",
    tables: [{ table: "places.loan", of: "person", erased: "stays" }],
    term: "current",
    counts: "departure",
    asked: "after-departure",
  },
];
