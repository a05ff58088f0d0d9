import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("people", {
  draftTooLarge: {
    fr: "Ce brouillon est trop long pour être gardé ici ; enregistrez-le en deux documents.",
    en: "This draft is too long to be kept here; save it as two documents.",
  },
  hasRole: {
    fr: "{name} a déjà ce rôle à cette date.",
    en: "{name} already has this role on that date.",
  },
  mandateEnded: {
    fr: "Ce rôle a déjà pris fin le {date}.",
    en: "This role already ended on {date}.",
  },
  endsBeforeStart: {
    fr: "Ce rôle commence le {date} : il ne peut pas finir avant.",
    en: "This role starts on {date}: it cannot end before.",
  },
  lastDirector: {
    fr: "La coopérative n’aurait plus de direction : admettez d’abord une autre personne à ce rôle.",
    en: "The cooperative would be left without a director: first admit another person to this role.",
  },
  unknownLanguage: {
    fr: "Cette langue n’est pas encore disponible ici.",
    en: "This language is not available here yet.",
  },
});
