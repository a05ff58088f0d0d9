import type { TemplateField, TemplateSubject } from "../documents/index.ts";
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

const text = (name: string, fr: string, en: string): TemplateField => ({
  name,
  label: { fr, en },
  kind: "text",
});

const common: readonly TemplateField[] = [
  text("cooperative.nom", "Nom de la coopérative", "Name of the cooperative"),
  text("cooperative.forme", "Forme, avec le capital variable", "Form, with the variable capital"),
  text("cooperative.siege", "Adresse du siège", "Registered address"),
  text("cooperative.siren", "SIREN", "SIREN"),
  text("cooperative.representant", "Qui signe pour la coopérative", "Who signs for the cooperative"),
  text("personne.nom", "Prénom et nom", "Given and family name"),
  text("personne.prenom", "Prénom", "Given name"),
  text("personne.courriel", "Adresse électronique", "E-mail address"),
  text("activite.nom", "Nom de l’activité", "Name of the activity"),
  text("contrat.debut", "Premier jour", "First day"),
  text("contrat.terme", "Terme", "End"),
  text("contrat.essai", "Fin de la période d’essai", "End of the trial"),
  text("contrat.emploi", "Emploi", "Job"),
  text("contrat.qualification", "Qualification", "Qualification"),
  text("contrat.part-fixe", "Part fixe ou salaire, en euros", "Fixed part or wage, in euros"),
  text("contrat.association", "Jour avant lequel être associé", "Day by which to be an associate"),
  text("date.jour", "Date du jour", "Date of the day"),
];

/** The model of a kind of contract, with the clauses of that kind among its fields. */
export const subjectOf = (kind: ContractKind): TemplateSubject => ({
  name: `contracts.${kind}`,
  label: words[`${kind}Long`],
  fields: [
    ...common,
    ...clausesOf(kind).map(({ name }) =>
      text(clauseFields[name], clauseWords[name].fr, clauseWords[name].en),
    ),
  ],
  initial: modelOf(kind),
});

export const templateSubjects: readonly TemplateSubject[] = contractKinds.map(subjectOf);
