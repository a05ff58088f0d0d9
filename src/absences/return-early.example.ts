import type { Example } from "../../fixtures/example.ts";
import { approved, declared, note, sickOf } from "./absences.fixture.ts";
import { refuseAbsence } from "./refuse-absence.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({
    absence: await approved(world, sickOf({ paper: note() })),
    until: "2026-11-24",
  }),
  refused: {
    "absences.not-waiting": async (world) => {
      const absence = await declared(world);
      await world.done(refuseAbsence, { absence, reason: "Le salon est ce jour-là." }, "hr");
      return { absence, until: "2026-12-15" };
    },
    "absences.not-shorter": async (world) => ({
      absence: await approved(world, sickOf({ paper: note() })),
      until: "2026-11-27",
    }),
    "absences.maternity-too-short": async (world) => ({
      absence: await declared(world, { kind: "maternity", birthOn: "2026-11-10" }),
      until: "2026-12-01",
    }),
  },
};
