import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("figures", {
  subjectNotYours: {
    fr: "Vous ne pouvez pas compter cela : demandez à la direction ou aux ressources humaines.",
    en: "You cannot count this: ask the director or HR.",
  },
  fieldNotYours: {
    fr: "Vous ne pouvez pas demander « {field} » : ce que le dossier dit là n’est pas pour votre rôle.",
    en: "You cannot ask for “{field}”: what the file says there is not for your role.",
  },
  fieldElsewhere: {
    fr: "« {field} » ne se demande pas de ce que vous comptez : choisissez un autre champ.",
    en: "“{field}” cannot be asked of what you count: choose another field.",
  },
  nothingToMeasure: {
    fr: "Pour un total, une moyenne ou une médiane, choisissez une durée ou un montant.",
    en: "For a total, an average or a median, choose a length or an amount.",
  },
  shareOfWhat: {
    fr: "Pour une part, choisissez de quoi : par exemple les femmes.",
    en: "For a share, choose of what: women, for example.",
  },
  notPerPerson: {
    fr: "« Par personne » se demande des heures et des entretiens seulement : choisissez la moyenne.",
    en: "“Per person” is asked of hours and interviews only: choose the average.",
  },
  needsGroups: {
    fr: "« {field} » est une mesure : répartissez selon un champ qui a des valeurs, comme le site.",
    en: "“{field}” is a measure: divide by a field that has values, like the site.",
  },
  twiceTheSame: {
    fr: "Choisissez deux champs différents pour répartir.",
    en: "Choose two different fields to divide by.",
  },
  oneGroupOverTime: {
    fr: "Sur plusieurs dates, répartissez selon un seul champ : retirez le second.",
    en: "Over several dates, divide by one field only: take the second away.",
  },
  wrongComparison: {
    fr: "« {field} » ne se compare pas ainsi : écrivez un nombre entier, ou choisissez une valeur.",
    en: "“{field}” is not compared like this: write a whole number, or choose a value.",
  },
  backwards: {
    fr: "La fin vient avant le début : corrigez l’une ou l’autre date.",
    en: "The end comes before the beginning: correct one date or the other.",
  },
  tooManySteps: {
    fr: "Cela ferait plus de {most} dates : raccourcissez la période ou prenez des pas plus longs.",
    en: "This would make more than {most} dates: shorten the period or take longer steps.",
  },
  notKnownThen: {
    fr: "« Tel que connu le » ne vaut que pour les contrats et les dossiers : retirez cette date.",
    en: "“As known on” only holds for contracts and files: take this date away.",
  },
  nameTaken: {
    fr: "Vous avez déjà une question de ce nom : choisissez un autre nom.",
    en: "You already have a question of this name: choose another name.",
  },
  tooManyQuestions: {
    fr: "Vous gardez déjà {most} questions : retirez-en une d’abord.",
    en: "You already keep {most} questions: remove one first.",
  },
});
