import type { Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";

const words = defineWords("help.holding", {
  help: {
    fr: "Entraide : ce qu’on a demandé, offert, répondu",
    en: "Help: what one asked, offered, answered",
  },
});

export const holdings: readonly Holding[] = [
  {
    name: "help.requests",
    label: words.help,
    processing: "portal",
    tables: [
      { table: "help.suggestion", of: "person", erased: "deleted" },
      { table: "help.hours", of: "helper", erased: "deleted" },
      { table: "help.hours", of: "person", erased: "deleted" },
      { table: "help.hand", of: "person", erased: "deleted" },
      {
        table: "help.step",
        of: { through: "help.request", by: "request" },
        erased: { note: "" },
      },
      { table: "help.request", of: "person", erased: { text: "", place: "" } },
    ],
    term: "current",
    counts: "departure",
    asked: "after-departure",
  },
];
