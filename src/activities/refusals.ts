import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("activities", {
  codeTaken: {
    fr: "Le code analytique {code} est déjà celui de « {name} » ; choisissez-en un autre.",
    en: "The analytic code {code} already belongs to “{name}”; choose another.",
  },
  importRefused: {
    fr: "Ce fichier ne peut pas être repris ; aucune activité n’a été ouverte. Corrigez-le, puis recommencez :\n{list}",
    en: "This file cannot be taken over; no activity was opened. Correct it, then try again:\n{list}",
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
  unknownSite: {
    fr: "Ce site n’est pas un site de la coopérative.",
    en: "This site is not a site of the cooperative.",
  },
  namedTwice: {
    fr: "Cette personne est nommée deux fois : gardez une seule ligne pour elle.",
    en: "This person is named twice: keep one line for them.",
  },
  severalPeople: {
    fr: "Vous ne pouvez pas rendre cette activité individuelle, car {n} personnes la mènent.",
    en: "You cannot make this activity individual, because {n} people run it.",
  },
  beforeOpening: {
    fr: "L’activité s’est ouverte le {date} : choisissez ce jour ou un jour suivant.",
    en: "The activity opened on {date}: choose that day or a later one.",
  },
  stillPaused: {
    fr: "L’activité était déjà en pause jusqu’au {date} : la nouvelle pause commence après.",
    en: "The activity was already paused until {date}: the new pause starts after it.",
  },
  notPaused: {
    fr: "L’activité « {name} » n’est pas en pause : il n’y a rien à reprendre.",
    en: "The activity “{name}” is not paused: there is nothing to resume.",
  },
  beforePause: {
    fr: "La pause a commencé le {date} : la reprise ne peut pas venir avant.",
    en: "The pause started on {date}: the activity cannot resume before it.",
  },
  notYet: {
    fr: "Ce jour n’est pas encore venu : choisissez aujourd’hui ou un jour passé.",
    en: "This day has not come yet: choose today or a past day.",
  },
  notMember: {
    fr: "Cette personne ne fait pas partie de l’activité aujourd’hui, ou la quitte déjà.",
    en: "This person does not belong to the activity today, or is leaving it already.",
  },
  beforeJoining: {
    fr: "Cette personne a rejoint l’activité le {date} : elle ne peut pas la quitter avant.",
    en: "This person joined the activity on {date}: they cannot leave it before.",
  },
});
