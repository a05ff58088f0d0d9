import type { Example } from "../../fixtures/example.ts";

export const example: Example = {
  as: "entrepreneur",
  input: (world) => ({ person: world.personId("entrepreneur") }),
  refused: {},
};
