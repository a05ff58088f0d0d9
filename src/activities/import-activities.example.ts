import type { Example } from "../../fixtures/example.ts";

const heads = "Code;Nom;Forme;Site;Accompagnement;Entrepreneurs;Ouverte le";
const given = (...lines: string[]) => ({
  file: { name: "activites.csv", text: [heads, ...lines].join("\r\n") },
});
const people = "amaia.lafitte@lanavette.example;nadia.benali@lanavette.example";

export const example: Example = {
  as: "director",
  input: () => given(`A019;Le Fournil de Mila;individuelle;Tarnos;${people};01/04/2026`),
  refused: {
    "activities.import-refused": () => given(`A017;Le Fournil;individuelle;Dax;${people};01/04/2026`),
  },
};
