import type { WordedMark } from "../design/state-mark.tsx";
import { defineWords } from "../foundation/words.ts";
import type { Standing } from "./standing.ts";

const words = defineWords("payrun.standing", {
  nobody: { fr: "De personne d’ici", en: "Of nobody here" },
  "other-month": { fr: "D’un autre mois", en: "Of another month" },
  unread: { fr: "Montant non lu", en: "Amount not read" },
  "not-employed": { fr: "Pas employé ce mois", en: "Not employed this month" },
  again: { fr: "Déjà remis", en: "Delivered already" },
  replaces: { fr: "Remplacerait un autre", en: "Would replace another" },
  differs: { fr: "Brut différent du prévu", en: "Gross differs from the plan" },
  ready: { fr: "Prêt à remettre", en: "Ready to deliver" },
  aside: { fr: "Mis de côté", en: "Put aside" },
  delivered: { fr: "Remis", en: "Delivered" },
  replaced: { fr: "Remplacé", en: "Replaced" },
  posted: { fr: "Remis, en écriture", en: "Delivered, posted" },
});

/** A state is a word and an icon, the same on every page. */
const marks: Readonly<Record<Standing, WordedMark>> = {
  nobody: { icon: "circle-x", word: words.nobody, tone: "wrong" },
  "other-month": { icon: "circle-x", word: words["other-month"], tone: "wrong" },
  unread: { icon: "alert-triangle", word: words.unread, tone: "wrong" },
  "not-employed": { icon: "alert-triangle", word: words["not-employed"], tone: "wrong" },
  again: { icon: "ban", word: words.again, tone: "calm" },
  replaces: { icon: "alert-triangle", word: words.replaces, tone: "wait" },
  differs: { icon: "alert-triangle", word: words.differs, tone: "wrong" },
  ready: { icon: "clock", word: words.ready, tone: "wait" },
  aside: { icon: "ban", word: words.aside, tone: "calm" },
  delivered: { icon: "check", word: words.delivered, tone: "good" },
  replaced: { icon: "arrow-back-up", word: words.replaced, tone: "calm" },
};

export const markOf = ({ standing, entry }: { standing: Standing; entry: string | null }): WordedMark =>
  standing === "delivered" && entry ? { icon: "checks", word: words.posted, tone: "good" } : marks[standing];
