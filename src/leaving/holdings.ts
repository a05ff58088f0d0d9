import type { HeldTable, Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";

const words = defineWords("leaving.holding", {
  departures: {
    fr: "Départ : étapes, documents remis, dossiers emportés, ce qui suit",
    en: "Departure: steps, papers handed over, folders taken away, what follows",
  },
});

const ofPlan = { through: "leaving.plan", by: "plan" } as const;
const part = (table: string, more: Partial<HeldTable> = {}): HeldTable => ({
  ...{ table: `leaving.${table}`, of: ofPlan, erased: "deleted", ...more },
});

/** The leaving documents live as long as the contract that they end; that somebody left stays a figure. */
export const holdings: readonly Holding[] = [
  {
    name: "leaving.departures",
    label: words.departures,
    processing: "hr",
    tables: [
      part("export_file", { of: { through: "leaving.export", by: "export" }, paper: "paper" }),
      part("export", { paper: "manifest" }),
      part("document", { paper: "paper" }),
      part("step_done", { paper: "paper" }),
      part("closing", { erased: { note: "" } }),
      { table: "leaving.plan", of: "person", erased: "stays" },
    ],
    term: "contracts",
    counts: "departure",
    asked: "kept",
  },
];
