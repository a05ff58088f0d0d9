import { readFileSync } from "node:fs";
import { join } from "node:path";
import { houseFields, type TemplateField, type TemplateSubject, textField } from "../documents/index.ts";
import { projectRoot } from "../foundation/root.ts";
import { type DocumentKind, documentKinds } from "./kinds.ts";
import { stepWords } from "./step-words.ts";

/** The text of a leaving document until the cooperative writes its own. */
const modelOf = (kind: DocumentKind): string =>
  readFileSync(join(projectRoot, "src", "leaving", "models", `${kind}.md`), "utf8");

const common: readonly TemplateField[] = [
  ...houseFields,
  textField("personne.nom", "Prénom et nom", "Given and family name"),
  textField("activite.nom", "Nom de l’activité", "Name of the activity"),
  textField("contrat.nature", "Nature du contrat", "Kind of contract"),
  textField("contrat.debut", "Premier jour", "First day"),
  textField("contrat.fin", "Dernier jour", "Last day"),
  textField("contrat.emploi", "Emploi", "Job"),
  textField("contrat.periodes", "Emplois occupés, avec leurs dates", "Jobs held, with their dates"),
  textField("depart.motif", "Motif du départ", "Reason of the departure"),
  textField("date.jour", "Date du jour", "Date of the day"),
];

const own: Readonly<Record<DocumentKind, readonly TemplateField[]>> = {
  "work-certificate": [textField("portabilite.mois", "Mois de portabilité", "Months of cover kept")],
  "final-settlement": [
    textField("solde.total", "Total versé", "Total paid"),
    textField("solde.delai", "Mois pour dénoncer le reçu", "Months to contest the receipt"),
  ],
  "cover-portability": [
    textField("portabilite.mois", "Mois de portabilité", "Months of cover kept"),
    textField("portabilite.fin", "Dernier jour de la portabilité", "Last day of the cover kept"),
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
