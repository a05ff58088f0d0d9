import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TemplateField, TemplateSubject } from "../documents/index.ts";
import { projectRoot } from "../foundation/root.ts";
import { type DocumentKind, documentKinds } from "./kinds.ts";
import { stepWords } from "./step-words.ts";

/** The text of a leaving document until the cooperative writes its own. */
const modelOf = (kind: DocumentKind): string =>
  readFileSync(join(projectRoot, "src", "leaving", "models", `${kind}.md`), "utf8");

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
  text("cooperative.ville", "Ville du siège", "Town of the registered address"),
  text("cooperative.representant", "Qui signe pour la coopérative", "Who signs for the cooperative"),
  text("personne.nom", "Prénom et nom", "Given and family name"),
  text("activite.nom", "Nom de l’activité", "Name of the activity"),
  text("contrat.nature", "Nature du contrat", "Kind of contract"),
  text("contrat.debut", "Premier jour", "First day"),
  text("contrat.fin", "Dernier jour", "Last day"),
  text("contrat.emploi", "Emploi", "Job"),
  text("contrat.periodes", "Emplois occupés, avec leurs dates", "Jobs held, with their dates"),
  text("depart.motif", "Motif du départ", "Reason of the departure"),
  text("date.jour", "Date du jour", "Date of the day"),
];

const own: Readonly<Record<DocumentKind, readonly TemplateField[]>> = {
  "work-certificate": [text("portabilite.mois", "Mois de portabilité", "Months of cover kept")],
  "final-settlement": [
    text("solde.total", "Total versé", "Total paid"),
    text("solde.delai", "Mois pour dénoncer le reçu", "Months to contest the receipt"),
  ],
  "cover-portability": [
    text("portabilite.mois", "Mois de portabilité", "Months of cover kept"),
    text("portabilite.fin", "Dernier jour de la portabilité", "Last day of the cover kept"),
  ],
  "cape-certificate": [],
};

export const subjectOf = (kind: DocumentKind): TemplateSubject => ({
  name: `leaving.${kind}`,
  label: stepWords[kind],
  fields: [...common, ...own[kind]],
  initial: modelOf(kind),
});

export const templateSubjects: readonly TemplateSubject[] = documentKinds.map(subjectOf);
