import { defineWords, type Word } from "../foundation/words.ts";

const said = defineWords("places.equipment", {
  screen: { fr: "Écran", en: "Screen" },
  projector: { fr: "Vidéoprojecteur", en: "Projector" },
  video: { fr: "Visioconférence", en: "Video conference" },
  board: { fr: "Tableau", en: "Board" },
  paperboard: { fr: "Paperboard", en: "Flip chart" },
  sound: { fr: "Sonorisation", en: "Sound system" },
  kitchen: { fr: "Cuisine", en: "Kitchen" },
  printer: { fr: "Imprimante", en: "Printer" },
  loop: { fr: "Boucle magnétique", en: "Hearing loop" },
});

/** What a room may be equipped with: what people look for, in words that a search understands. */
export const equipmentNames = [
  ...(["screen", "projector", "video", "board", "paperboard"] as const),
  ...(["sound", "kitchen", "printer", "loop"] as const),
] as const;
export type Equipment = (typeof equipmentNames)[number];

export const equipmentWords: Readonly<Record<Equipment, Word>> = said;
