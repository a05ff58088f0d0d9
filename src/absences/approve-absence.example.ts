import type { Example } from "../../fixtures/example.ts";
import { approved, declared, employed, leaveOf, sickOf } from "./absences.fixture.ts";
import { declareAbsence } from "./declare-absence.ts";

export const example: Example = {
  as: "hr",
  input: async (world) => ({ absence: await declared(world) }),
  refused: {
    "absences.not-waiting": async (world) => ({ absence: await approved(world) }),
    "absences.own-absence": async (world) => {
      await employed(world, { as: "hr", kind: "cdi", activity: null });
      return { absence: (await world.done(declareAbsence, leaveOf(), "hr")).id };
    },
    "absences.evidence-missing": async (world) => ({ absence: await declared(world, sickOf()) }),
  },
};
