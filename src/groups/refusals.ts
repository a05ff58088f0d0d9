import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("groups", {
  closed: {
    fr: "Le groupe « {name} » est clos : plus rien ne s’y ajoute.",
    en: "The group “{name}” is closed: nothing is added to it any more.",
  },
  ended: {
    fr: "Le mandat du groupe « {name} » s’est terminé le {date} : prolongez-le d’abord, ou clôturez-le avec son bilan.",
    en: "The mandate of the group “{name}” ended on {date}: first prolong it, or close it with its report.",
  },
  full: {
    fr: "Le groupe « {name} » compte déjà ses {n} membres : il faut attendre qu’une place se libère.",
    en: "The group “{name}” already has its {n} members: wait until a place is free.",
  },
  strangers: {
    fr: "Une de ces personnes n’a pas, ou plus, de rôle dans la coopérative : rechargez la page et choisissez de nouveau.",
    en: "One of these people has no role in the cooperative, or no longer: reload the page and choose again.",
  },
  facilitatorMissing: {
    fr: "Pour ouvrir un groupe, choisissez d’abord qui l’anime.",
    en: "To open a group, first choose who facilitates it.",
  },
  endsTooSoon: {
    fr: "Un groupe finit après son début, le {date} : choisissez une date plus tardive.",
    en: "A group ends after its beginning, on {date}: choose a later date.",
  },
  endsTooLate: {
    fr: "Un mandat dure trois ans au plus : choisissez une fin plus proche, il pourra être prolongé.",
    en: "A mandate lasts three years at most: choose a nearer end, it may be prolonged.",
  },
  givenLater: {
    fr: "Le {date} est à venir : un mandat se note une fois donné.",
    en: "{date} is still to come: a mandate is noted once it is given.",
  },
  fewerSeats: {
    fr: "Le groupe compte déjà {n} membres : il ne peut pas avoir moins de places.",
    en: "The group already has {n} members: it cannot have fewer places.",
  },
  notLonger: {
    fr: "Pour prolonger le groupe, choisissez une date après le {date}, sa fin d’aujourd’hui, et pas encore passée.",
    en: "To prolong the group, choose a date after {date}, its present end, and not yet past.",
  },
  alreadyMember: {
    fr: "{name} est déjà membre de ce groupe.",
    en: "{name} is already a member of this group.",
  },
  notMember: {
    fr: "Cette personne n’est pas, ou plus, membre de ce groupe.",
    en: "This person is not a member of this group, or no longer.",
  },
  byInvitation: {
    fr: "On entre dans ce groupe sur invitation : demandez à le rejoindre.",
    en: "This group is joined by invitation: ask to join it.",
  },
  entryOpen: {
    fr: "Ce groupe est ouvert à tous les membres : rejoignez-le directement.",
    en: "This group is open to every member: join it directly.",
  },
  askedAlready: {
    fr: "Une demande ou une invitation attend déjà sa réponse.",
    en: "A request or an invitation already waits for its answer.",
  },
  answeredAlready: {
    fr: "La réponse est déjà donnée : rechargez la page pour la voir.",
    en: "The answer is already given: reload the page to see it.",
  },
  lastFacilitator: {
    fr: "Un groupe a toujours quelqu’un pour l’animer : nommez d’abord une autre personne.",
    en: "A group always has somebody to facilitate it: first name somebody else.",
  },
  facilitatesAlready: {
    fr: "Cette personne anime déjà le groupe.",
    en: "This person already facilitates the group.",
  },
  whyMissing: {
    fr: "Dites pourquoi : la personne le lira.",
    en: "Say why: the person will read it.",
  },
});
