import type { Example } from "../../fixtures/example.ts";

const heads = "Courriel;Contrat;Activité (code);Emploi;Premier jour;Dernier jour;Signé le;Part fixe brute";
const given = (...lines: string[]) => ({
  file: { name: "contrats.csv", text: [heads, ...lines].join("\r\n") },
});
const nadia = "nadia.benali@lanavette.example";

export const example: Example = {
  as: "hr",
  input: () =>
    given(
      `${nadia};CAPE;A017;Céramiste;01/07/2024;31/12/2024;20/06/2024;`,
      `${nadia};CAPE;A017;Céramiste;01/01/2025;31/12/2025;;`,
      `${nadia};CESA;A017;Céramiste;01/01/2026;;20/12/2025;800,00`,
    ),
  refused: {
    "contracts.import-refused": () => given(`${nadia};CAPE;A017;Céramiste;01/07/2024;31/12/2025;;`),
  },
};
