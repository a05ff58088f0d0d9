import type { Example } from "../../fixtures/example.ts";

const bakery = { code: "A019", kind: "collective", name: "Le Fournil de Mila", openedOn: "2026-11-23" };

export const example: Example = {
  as: "director",
  input: () => bakery,
  refused: { "activities.code-taken": () => ({ ...bakery, code: "A017" }) },
};
