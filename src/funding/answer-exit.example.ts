import type { Example } from "../../fixtures/example.ts";
import { assignedOf, exitAnswers, participantOf } from "./funding.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ ...(await participantOf(world, { until: "2026-11-10" })), ...exitAnswers }),
  refused: {
    "funding.not-european": async (world) => {
      const { convention } = await assignedOf(world);
      return { convention, person: world.personId("entrepreneur"), ...exitAnswers };
    },
    "funding.no-participant": async (world) => ({
      ...(await participantOf(world, { until: "2026-02-01" })),
      ...exitAnswers,
    }),
    "funding.not-left-yet": async (world) => ({ ...(await participantOf(world)), ...exitAnswers }),
  },
};
