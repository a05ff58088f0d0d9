import type { Example } from "../../fixtures/example.ts";

const saving = (body: string) => ({ subject: "contracts.cesa", body });

export const example: Example = {
  as: "hr",
  input: () => saving("# Contrat\n\nEntre {{cooperative.nom}} et {{personne.nom}}."),
  refused: {
    "documents.template-field-near": () => saving("Entre nous et {{personne.nm}}."),
    "documents.template-field": () => saving("Entre nous et {{salaire}}."),
    "documents.template-unclosed": () => saving("{{si contrat.essai}}à l’essai"),
    "documents.template-stray": () => saving("à l’essai{{fin}}"),
  },
};
