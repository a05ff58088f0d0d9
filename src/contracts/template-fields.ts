import { houseFields, type TemplateField, type TemplateSubject, textField } from "../documents/index.ts";
import { clauseWords } from "./clause-words.ts";
import { type ClauseName, clausesOf } from "./clauses.ts";
import { type ContractKind, contractKinds } from "./kinds.ts";
import { modelOf } from "./models.ts";
import { words } from "./words.ts";

/** How a clause is called in a model, where HR writes French. */
export const clauseFields: Readonly<Record<ClauseName, string>> = {
  objectives: "clause.objectifs",
  support: "clause.soutien",
  contribution: "clause.contribution",
  variablePay: "clause.part-variable",
  statutes: "clause.statuts",
  clientele: "clause.clientele",
  association: "clause.association",
  programme: "clause.programme",
  means: "clause.moyens",
  cooperativePay: "clause.remuneration-cooperative",
  thirdParties: "clause.tiers",
  accounts: "clause.comptes",
  termination: "clause.rupture",
  socialCover: "clause.protection-sociale",
  purpose: "clause.motif",
};

const common: readonly TemplateField[] = [
  ...houseFields,
  textField("personne.nom", "Prénom et nom", "Given and family name"),
  textField("personne.prenom", "Prénom", "Given name"),
  textField("personne.courriel", "Adresse électronique", "E-mail address"),
  textField("activite.nom", "Nom de l’activité", "Name of the activity"),
  textField("contrat.debut", "Premier jour", "First day"),
  textField("contrat.terme", "Terme", "End"),
  textField("contrat.essai", "Fin de la période d’essai", "End of the trial"),
  textField("contrat.emploi", "Emploi", "Job"),
  textField("contrat.qualification", "Qualification", "Qualification"),
  textField("contrat.part-fixe", "Part fixe ou salaire, en euros", "Fixed part or wage, in euros"),
  textField("contrat.association", "Jour avant lequel être associé", "Day by which to be an associate"),
  textField("date.jour", "Date du jour", "Date of the day"),
];

/** The model of a kind of contract, with the clauses of that kind among its fields. */
export const subjectOf = (kind: ContractKind): TemplateSubject => ({
  name: `contracts.${kind}`,
  label: words[`${kind}Long`],
  fields: [
    ...common,
    ...clausesOf(kind).map(({ name }) =>
      textField(clauseFields[name], clauseWords[name].fr, clauseWords[name].en),
    ),
  ],
  initial: modelOf(kind),
});

export const templateSubjects: readonly TemplateSubject[] = contractKinds.map(subjectOf);
