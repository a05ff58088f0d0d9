import type { Example } from "../../fixtures/example.ts";

export const example: Example = {
  as: "entrepreneur",
  input: () => ({ shown: true }),
  refused: {},
};
