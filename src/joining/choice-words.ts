import { defineWords } from "../foundation/words.ts";

/** What the choices of an application are called, by their names in the code. */
export const stateWords = defineWords("joining.state", {
  contact: { fr: "Contact pris", en: "In touch" },
  applied: { fr: "Candidature déposée", en: "Applied" },
  met: { fr: "Venu ou venue en réunion", en: "Came to a meeting" },
  interview: { fr: "Entretien prévu", en: "Interview planned" },
  interviewed: { fr: "À décider", en: "To be decided" },
  adjourned: { fr: "Ajournée", en: "Adjourned" },
  accepted: { fr: "Acceptée", en: "Accepted" },
  admitted: { fr: "Accueilli ou accueillie", en: "Welcomed" },
  oriented: { fr: "Orientée ailleurs", en: "Oriented elsewhere" },
  refused: { fr: "Refusée", en: "Refused" },
  withdrawn: { fr: "Retirée", en: "Withdrawn" },
});

export const heardWords = defineWords("joining.heard", {
  prescriber: { fr: "Un organisme d’orientation", en: "An organisation that sends people" },
  "word-of-mouth": { fr: "Le bouche à oreille", en: "Word of mouth" },
  member: { fr: "Une personne de la coopérative", en: "Somebody of the cooperative" },
  web: { fr: "Internet", en: "The web" },
  press: { fr: "La presse, la radio", en: "Press or radio" },
  event: { fr: "Un forum, un salon, un atelier", en: "A fair or a workshop" },
  other: { fr: "Autrement", en: "Otherwise" },
});

export const sectorWords = defineWords("joining.sector", {
  crafts: { fr: "Artisanat, création", en: "Crafts" },
  building: { fr: "Bâtiment", en: "Building" },
  services: { fr: "Services aux entreprises", en: "Services to businesses" },
  training: { fr: "Conseil, formation", en: "Advice, training" },
  trade: { fr: "Commerce", en: "Trade" },
  culture: { fr: "Culture, spectacle, image", en: "Culture, shows, pictures" },
  food: { fr: "Alimentation, restauration", en: "Food, catering" },
  land: { fr: "Agriculture, paysage, environnement", en: "Farming, landscape, environment" },
  digital: { fr: "Numérique", en: "Digital" },
  care: { fr: "Bien-être, services à la personne", en: "Well-being, personal services" },
  other: { fr: "Autre", en: "Other" },
});

export const situationWords = defineWords("joining.situation", {
  "job-seeker": { fr: "En recherche d’emploi", en: "Looking for work" },
  "minimum-income": { fr: "Au RSA", en: "On minimum income" },
  employee: { fr: "En emploi salarié", en: "Employed" },
  independent: { fr: "À mon compte", en: "Self-employed" },
  student: { fr: "En études ou en formation", en: "Studying or in training" },
  retired: { fr: "À la retraite", en: "Retired" },
  other: { fr: "Autre", en: "Other" },
});

export const availabilityWords = defineWords("joining.availability", {
  now: { fr: "Dès maintenant", en: "At once" },
  "three-months": { fr: "Dans les trois mois", en: "Within three months" },
  "six-months": { fr: "Dans les six mois", en: "Within six months" },
  later: { fr: "Plus tard", en: "Later" },
});

export const outcomeWords = defineWords("joining.outcome", {
  accepted: { fr: "Acceptée", en: "Accepted" },
  oriented: { fr: "Orientée ailleurs", en: "Oriented elsewhere" },
  refused: { fr: "Refusée", en: "Refused" },
  adjourned: { fr: "Ajournée", en: "Adjourned" },
});

export const prescriberKindWords = defineWords("joining.prescriber-kind", {
  employment: { fr: "Service de l’emploi", en: "Employment service" },
  youth: { fr: "Mission locale", en: "Youth service" },
  disability: { fr: "Cap emploi, handicap", en: "Disability service" },
  support: { fr: "Réseau d’appui à la création", en: "Business support network" },
  authority: { fr: "Collectivité", en: "Local authority" },
  association: { fr: "Association", en: "Association" },
  other: { fr: "Autre", en: "Other" },
});

export const headingWords = defineWords("joining.heading", {
  project: { fr: "Le projet", en: "The project" },
  market: { fr: "Le marché, les premiers clients", en: "The market, the first customers" },
  motivation: {
    fr: "Ce qui pousse à entreprendre, et en coopérative",
    en: "Why a business, and why a cooperative",
  },
  situation: {
    fr: "La situation : revenus, droits, famille, mobilité",
    en: "The situation: income, rights, family, mobility",
  },
  needs: { fr: "Les besoins d’accompagnement", en: "What support is needed" },
  opinion: { fr: "L’avis", en: "The opinion" },
});
