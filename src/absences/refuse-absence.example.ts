import type { Example } from "../../fixtures/example.ts";
import { approved, declared, employed, leaveOf, note, sickOf } from "./absences.fixture.ts";
import { declareAbsence } from "./declare-absence.ts";

const reason = "La rentrée du marché tombe cette semaine.";

export const example: Example = {
  as: "hr",
  input: async (world) => ({ absence: await declared(world), reason }),
  refused: {
    "absences.not-waiting": async (world) => ({ absence: await approved(world), reason }),
    "absences.own-absence": async (world) => {
      await employed(world, { as: "hr", kind: "cdi", activity: null });
      return { absence: (await world.done(declareAbsence, leaveOf(), "hr")).id, reason };
    },
    "absences.a-right": async (world) => ({
      absence: await declared(world, sickOf({ paper: note() })),
      reason,
    }),
  },
};
