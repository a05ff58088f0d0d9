import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("activities", {
  codeTaken: {
    fr: "Le code analytique {code} est déjà celui de « {name} » ; choisissez-en un autre.",
    en: "The analytic code {code} already belongs to “{name}”; choose another.",
  },
  capeNeedsEnd: {
    fr: "Un CAPE a un terme : donnez sa date de fin (code de commerce, art. R127-3).",
    en: "A CAPE has an end: give its end date (commercial code, art. R127-3).",
  },
  onePersonOnly: {
    fr: "Cette activité est individuelle ; rendez-la collective avant d’y joindre une autre personne.",
    en: "This activity is individual; make it collective before another person joins it.",
  },
  alreadyMember: {
    fr: "{name} fait déjà partie de cette activité.",
    en: "{name} already belongs to this activity.",
  },
  unknownPerson: {
    fr: "Cette personne n’est pas connue dans la coopérative.",
    en: "This person is not known in the cooperative.",
  },
  closed: {
    fr: "L’activité « {name} » est close depuis le {date}.",
    en: "The activity “{name}” has been closed since {date}.",
  },
  alreadyPaused: {
    fr: "L’activité « {name} » est déjà en pause.",
    en: "The activity “{name}” is already paused.",
  },
});
