import type { Example } from "../../fixtures/example.ts";

export const example: Example = {
  as: "entrepreneur",
  input: () => ({ form: "quote:new", content: { title: "Reliure de registres" } }),
  refused: {
    "people.draft-too-large": () => ({ form: "quote:new", content: "a".repeat(200_001) }),
  },
};
