import type { Example } from "../../fixtures/example.ts";
import { approved, declared, note, sickOf } from "./absences.fixture.ts";
import { withdrawAbsence } from "./withdraw-absence.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ absence: await declared(world) }),
  refused: {
    "absences.not-waiting": async (world) => {
      const absence = await declared(world);
      await world.done(withdrawAbsence, { absence }, "entrepreneur");
      return { absence };
    },
    "absences.begun": async (world) => ({ absence: await approved(world, sickOf({ paper: note() })) }),
  },
};
