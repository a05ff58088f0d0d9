import type { Example } from "../../fixtures/example.ts";
import { nadia, sharedOf, writtenOf } from "./journeys.fixture.ts";

const text = "Le bail de l’atelier l’inquiète plus que ses ventes.";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ person: nadia(world), interview: await writtenOf(world), text, circle: true }),
  refused: {
    "journeys.other-interview": async (world) => ({
      person: world.personId("neighbour"),
      interview: await sharedOf(world),
      text,
    }),
  },
};
