import type { HeldTable, Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";

const words = defineWords("threads.holding", {
  said: { fr: "Discussions : ce que la personne a écrit", en: "Threads: what the person wrote" },
  own: {
    fr: "Discussions : ce que la personne suit, lit, bloque, signale, répond",
    en: "Threads: what the person follows, reads, blocks, reports, answers",
  },
});

const gone = (table: string): HeldTable => ({ table: `threads.${table}`, of: "person", erased: "deleted" });

/** What was said to others stays in their conversation, without the name of whoever is erased. */
export const holdings: readonly Holding[] = [
  {
    name: "threads.own",
    label: words.own,
    processing: "portal",
    tables: [
      {
        table: "threads.report_answer",
        of: { through: "threads.report", by: "report" },
        erased: "deleted",
      },
      ...[
        "participant",
        "report",
        "mention",
        "reading",
        "following",
        "place_following",
        "blocking",
        "poll_vote",
      ].map(gone),
      { table: "threads.blocking", of: "blocked", erased: "deleted" },
      { table: "threads.mail_key", of: "person", erased: "deleted", hidden: ["token"] },
    ],
    term: "current",
    counts: "departure",
    asked: "after-departure",
  },
  {
    name: "threads.said",
    label: words.said,
    processing: "portal",
    tables: [
      {
        table: "threads.received",
        of: { through: "threads.item", by: "item" },
        erased: "deleted",
      },
      { table: "threads.item", of: "person", erased: "stays" },
      {
        table: "threads.link_preview",
        of: { through: "threads.item", by: "item" },
        erased: "deleted",
      },
      {
        table: "threads.version",
        of: { through: "threads.item", by: "item" },
        erased: "stays",
      },
    ],
    term: "members",
    counts: "never",
    asked: "kept",
  },
];
