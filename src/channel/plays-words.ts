import { defineWords } from "../foundation/words.ts";

export const words = defineWords("channel.plays", {
  plays: { fr: "Fréquentation", en: "Audience" },
  counted: {
    fr: "{n} {n:lecture|lectures}, {minutes} {minutes:minute vue|minutes vues}",
    en: "{n} {n:play|plays}, {minutes} {minutes:minute watched|minutes watched}",
  },
  nobody: {
    fr: "Nous comptons les lectures par mois et par vingtième de la vidéo, sans savoir qui regarde : ni traceur, ni adresse, ni nom. Les lectures sans script et celles des pages où la vidéo est intégrée ne sont pas comptées.",
    en: "We count plays by month and by twentieth of the video, without knowing who watches: no tracker, no address, no name. Plays without script, and those in pages that embed the video, are not counted.",
  },
  none: { fr: "Pas encore de lecture", en: "Not played yet" },
  noneWhy: {
    fr: "Dès qu’une personne la regarde, vous voyez ici combien de fois, et jusqu’où.",
    en: "As soon as somebody watches it you see here how often, and how far.",
  },
  curve: { fr: "Jusqu’où l’on regarde", en: "How far people watch" },
  curveSaid: {
    fr: "Sur 100 lectures de la version montrée, {half} passent au milieu et {end} arrivent à la fin.",
    en: "Of 100 plays of the version shown, {half} get to the middle and {end} to the end.",
  },
  seenShare: { fr: "Part des lectures", en: "Share of plays" },
  percent: { fr: "{n} %", en: "{n}%" },
  seenBy: { fr: "Lectures", en: "Plays" },
  instant: { fr: "{percent} % · {time}", en: "{percent}% · {time}" },
  byMonth: { fr: "Par mois", en: "By month" },
  month: { fr: "Mois", en: "Month" },
  minutes: { fr: "Minutes vues", en: "Minutes watched" },
});
