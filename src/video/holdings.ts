import type { Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";

const words = defineWords("video.holding", {
  arrivals: {
    fr: "Visios : qui est venu, quand ; notes, actions et fichiers mis en commun ; rien de ce qui s’y dit",
    en: "Video meetings: who came, when; notes, actions and files that were shared; nothing of what is said",
  },
  invitations: { fr: "Visios : qui y est invité", en: "Video meetings: who is invited" },
});

export const holdings: readonly Holding[] = [
  {
    name: "video.arrivals",
    label: words.arrivals,
    processing: "video",
    tables: [
      { table: "video.note", of: { through: "video.arrival", by: "written_by" }, erased: "deleted" },
      { table: "video.action", of: { through: "video.arrival", by: "owner" }, erased: "deleted" },
      {
        table: "video.file",
        of: { through: "video.arrival", by: "given_by" },
        erased: "deleted",
        paper: "paper",
      },
      { table: "video.departure", of: { through: "video.arrival", by: "arrival" }, erased: "deleted" },
      { table: "video.admission", of: { through: "video.arrival", by: "arrival" }, erased: "deleted" },
      { table: "video.arrival", of: "person", erased: "deleted", hidden: ["hash"] },
    ],
    term: "logs",
    counts: { column: "came_at" },
    asked: "after-departure",
  },
  {
    name: "video.invitations",
    label: words.invitations,
    processing: "video",
    tables: [{ table: "video.invited", of: "person", erased: "deleted" }],
    term: "support",
    counts: "departure",
    asked: "after-departure",
  },
];
