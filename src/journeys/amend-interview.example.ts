import type { Example } from "../../fixtures/example.ts";
import { sharedOf, writtenOf } from "./journeys.fixture.ts";

const amended = {
  summary: "Deux devis en attente ; le prix horaire passe à 42 €.",
  why: "Deux devis, et non trois",
};

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ ...amended, interview: await sharedOf(world) }),
  refused: {
    "journeys.not-shared": async (world) => ({ ...amended, interview: await writtenOf(world) }),
  },
};
