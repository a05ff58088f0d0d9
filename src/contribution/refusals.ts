import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("contribution", {
  known: {
    fr: "« {label} » existe déjà : changez ses conditions plutôt que de l’ajouter deux fois.",
    en: "“{label}” exists already: change its terms rather than adding it twice.",
  },
  noChargeAccount: {
    fr: "Le compte {account} n’est pas un compte de charges du plan comptable : choisissez un compte de la classe 6.",
    en: "Account {account} is no charge account of the chart: choose an account of class 6.",
  },
  twoScopes: {
    fr: "Choisissez une seule portée : un type de contrat, une activité ou un contrat.",
    en: "Choose one scope only: a kind of contract, an activity or a contract.",
  },
  unknownScope: {
    fr: "Cette activité ou ce contrat n’existe pas ici : choisissez-les dans la liste.",
    en: "This activity or this contract does not exist here: choose it from the list.",
  },
  slicesNotRising: {
    fr: "Les tranches partent de 0 € et montent : vérifiez la tranche qui commence à {from}.",
    en: "Slices begin at 0 € and rise: check the one that begins at {from}.",
  },
  maximumTooLow: {
    fr: "Le plafond est plus bas que le minimum ({minimum}) : relevez l’un ou baissez l’autre.",
    en: "The maximum is below the minimum ({minimum}): raise one or lower the other.",
  },
  hostItself: {
    fr: "Une activité ne s’accueille pas elle-même : choisissez-en une autre.",
    en: "An activity does not welcome itself: choose another one.",
  },
  hostIncomplete: {
    fr: "Pour partager avec une activité d’accueil, dites laquelle et quelle part lui revient.",
    en: "To share with a host activity, say which one and what part goes to it.",
  },
  alreadyFrom: {
    fr: "Des conditions commencent déjà le {date} pour cette portée : choisissez un autre jour.",
    en: "Terms begin on {date} already for this scope: choose another day.",
  },
  pastStays: {
    fr: "Des contributions sont déjà comptées jusqu’au {date} : ce qui est compté ne change pas. Faites commencer les nouvelles conditions après ce jour.",
    en: "Contributions are already counted up to {date}: what is counted does not change. Let the new terms begin after that day.",
  },
  monthClosed: {
    fr: "Le mois {month} est clôturé : faites commencer les conditions dans un mois ouvert.",
    en: "Month {month} is closed: let the terms begin in an open month.",
  },
  endedAlready: {
    fr: "Ces conditions ont déjà une fin, le {date}.",
    en: "These terms already have an end, on {date}.",
  },
  endsBefore: {
    fr: "Ces conditions ne peuvent pas finir avant le {date} : elles ont commencé, ou compté, jusque-là.",
    en: "These terms cannot end before {date}: they began, or counted, up to then.",
  },
  monthToCome: {
    fr: "Le mois {month} est à venir : il n’y a encore rien à compter.",
    en: "Month {month} is still to come: there is nothing to count yet.",
  },
});
