import type { Example } from "../../fixtures/example.ts";
import { assignedOf, entryAnswers, nadiaKnown, participantOf } from "./funding.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ ...(await participantOf(world)), ...entryAnswers }),
  refused: {
    "funding.not-european": async (world) => {
      await nadiaKnown(world);
      const { convention } = await assignedOf(world);
      return { convention, person: world.personId("entrepreneur"), ...entryAnswers };
    },
    "funding.no-participant": async (world) => ({
      ...(await participantOf(world, { until: "2026-02-01" })),
      ...entryAnswers,
    }),
    "funding.not-entered-yet": async (world) => ({
      ...(await participantOf(world, { since: "2026-12-01" })),
      ...entryAnswers,
    }),
    "funding.gender-missing": async (world) => ({
      ...(await participantOf(world, {}, false)),
      ...{ ...entryAnswers, birthDate: "1988-04-12" },
    }),
    "funding.birth-date-missing": async (world) => ({
      ...(await participantOf(world, {}, false)),
      ...{ ...entryAnswers, gender: "f" },
    }),
    "funding.bad-birth-date": async (world) => ({
      ...(await participantOf(world, {}, false)),
      ...{ ...entryAnswers, gender: "f", birthDate: "2018-04-12" },
    }),
  },
};
