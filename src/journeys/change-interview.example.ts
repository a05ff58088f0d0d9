import type { Example } from "../../fixtures/example.ts";
import { interviewOf, sharedOf, writtenOf } from "./journeys.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({
    ...interviewOf(world, { minutes: 90, summary: "Deux devis en attente." }),
    interview: await writtenOf(world),
  }),
  refused: {
    "journeys.already-shared": async (world) => ({ ...interviewOf(world), interview: await sharedOf(world) }),
    "journeys.not-yet": async (world) => ({
      ...interviewOf(world, { heldOn: "2027-01-02" }),
      interview: await writtenOf(world),
    }),
  },
};
