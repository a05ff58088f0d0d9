import type { Example } from "../../fixtures/example.ts";

const means = "Bureau partagé à Tarnos, outils de gestion, conseil mensuel.";

export const example: Example = {
  as: "hr",
  input: () => ({ kind: "cape", clauses: { means, termination: "Un mois de préavis, par lettre." } }),
  refused: {
    "contracts.clause-elsewhere": () => ({ kind: "cape", clauses: { means, variablePay: "Chaque mois." } }),
  },
};
