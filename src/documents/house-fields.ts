import { type Cooperative, legalForms, spaced } from "../network/index.ts";
import type { TemplateField, TemplateValues } from "./template.ts";

export const textField = (name: string, fr: string, en: string): TemplateField => ({
  ...{ name, label: { fr, en }, kind: "text" },
});

/** What every model may say of the cooperative, whatever it is about. */
export const houseFields: readonly TemplateField[] = [
  textField("cooperative.nom", "Nom de la coopérative", "Name of the cooperative"),
  textField("cooperative.forme", "Forme, avec le capital variable", "Form, with the variable capital"),
  textField("cooperative.siege", "Adresse du siège", "Registered address"),
  textField("cooperative.ville", "Ville du siège", "Town of the registered address"),
  textField("cooperative.siren", "SIREN", "SIREN"),
  textField("cooperative.representant", "Qui signe pour la coopérative", "Who signs for the cooperative"),
];

/** The same, filled in: its form bears "à capital variable" (R2.01). */
export function houseValues(house: Cooperative, representative: string): TemplateValues {
  const form = legalForms[house.form] ?? house.form;
  return {
    "cooperative.nom": house.name,
    "cooperative.forme": form.charAt(0).toLowerCase() + form.slice(1),
    "cooperative.siege": `${house.street}, ${house.postcode} ${house.town}`,
    "cooperative.ville": house.town,
    "cooperative.siren": spaced(house.siren),
    "cooperative.representant": representative,
  };
}
