import type { Example } from "../../fixtures/example.ts";

export const example: Example = {
  as: "entrepreneur",
  input: (world) => ({ person: world.personId("neighbour"), blocked: true }),
  refused: {
    "threads.yourself": (world) => ({ person: world.personId("entrepreneur"), blocked: true }),
  },
};
