import type { Example } from "../../fixtures/example.ts";

export const example: Example = {
  as: "hr",
  input: (world) => ({ person: world.personId("entrepreneur") }),
  refused: {},
};
