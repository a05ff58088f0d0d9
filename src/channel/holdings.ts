import type { Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";
import { withdrawAll } from "./withdraw-all.ts";

const words = defineWords("channel.holding", {
  films: {
    fr: "Vidéos des ateliers : qui les apporte, qui y est vu, les accords donnés et repris",
    en: "Videos of the workshops: who brings them, who is seen, consents given and taken back",
  },
  comments: { fr: "Commentaires des vidéos", en: "Comments on videos" },
});

/** Whoever is erased is no longer shown: their films are private, and what they agreed to is taken back. */
export const holdings: readonly Holding[] = [
  {
    name: "channel.films",
    label: words.films,
    processing: "portal",
    tables: [
      { table: "channel.consent", of: { through: "channel.speaker", by: "speaker" }, erased: "stays" },
      { table: "channel.speaker", of: "person", erased: "stays", hidden: ["key_hash"] },
      { table: "channel.comment_report", of: "person", erased: "deleted" },
      { table: "channel.film", of: "owner", erased: "stays", hidden: ["link_key", "seal_key"] },
    ],
    term: "current",
    counts: "departure",
    asked: "at-once",
    own: { erase: withdrawAll },
  },
  {
    name: "channel.comments",
    label: words.comments,
    processing: "portal",
    tables: [{ table: "channel.comment", of: "person", erased: "stays" }],
    term: "members",
    counts: "never",
    asked: "kept",
  },
];
