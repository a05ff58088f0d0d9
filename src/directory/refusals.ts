import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("directory", {
  tooManyTerms: {
    fr: "Gardez {most} mots au plus : les plus utiles à qui cherche.",
    en: "Keep {most} words at most: those most useful to whoever looks.",
  },
  termTooLong: {
    fr: "« {term} » est trop long : écrivez quelques mots, séparés par des virgules.",
    en: "“{term}” is too long: write a few words, separated by commas.",
  },
  notAPhone: {
    fr: "Écrivez un numéro comme 06 12 34 56 78 ou +33 6 12 34 56 78.",
    en: "Write a number like 06 12 34 56 78 or +33 6 12 34 56 78.",
  },
  nothingSaid: {
    fr: "Pour paraître dans l’annuaire, dites d’abord ce que vous faites, ou une compétence.",
    en: "To be in the directory, first say what you do, or a skill.",
  },
  unknownTown: {
    fr: "Aucune commune de plus de mille habitants ne s’appelle « {town} » : choisissez-en une voisine sur la carte, ou donnez un point précis.",
    en: "No town of more than a thousand people is called “{town}”: choose one near it on the map, or give an exact point.",
  },
  halfSpot: {
    fr: "Un point a sa latitude et sa longitude : donnez les deux, ou aucune.",
    en: "A point has its latitude and its longitude: give both, or none.",
  },
  spotWithoutTown: {
    fr: "Dites aussi la commune : c’est elle qui se lit dans la liste.",
    en: "Say the town as well: it is what the list reads.",
  },
  termsRefused: {
    fr: "Cette liste ne peut pas être reprise ; rien n’a changé. Corrigez le fichier, puis recommencez :\n{list}",
    en: "This list cannot be taken over; nothing changed. Correct the file, then try again:\n{list}",
  },
  noSuchTerm: {
    fr: "Ce terme n’est pas dans la liste reprise : choisissez-en un autre.",
    en: "This term is not in the list that was brought in: choose another one.",
  },
  sameSearch: {
    fr: "Vous gardez déjà une recherche nommée « {name} » : choisissez un autre nom.",
    en: "You already keep a search named “{name}”: choose another name.",
  },
  tooManySearches: {
    fr: "Vous gardez déjà {most} recherches : oubliez-en une d’abord.",
    en: "You already keep {most} searches: first forget one.",
  },
});
