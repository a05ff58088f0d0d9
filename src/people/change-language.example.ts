import type { Example } from "../../fixtures/example.ts";

export const example: Example = {
  as: "director",
  input: (world) => ({ person: world.personId("director"), language: "en" }),
  refused: {
    "people.unknown-language": (world) => ({ person: world.personId("director"), language: "zz" }),
  },
};
