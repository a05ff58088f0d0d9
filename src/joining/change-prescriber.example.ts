import type { Example } from "../../fixtures/example.ts";
import { addPrescriber } from "./add-prescriber.ts";
import { prescriberOf } from "./joining.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({
    prescriber: await prescriberOf(world),
    ...{ name: "Mission locale des Landes", kind: "youth", phone: "05 59 00 00 12" },
  }),
  refused: {
    "joining.name-taken": async (world) => {
      await world.done(addPrescriber, { name: "Cap emploi", kind: "disability" }, "hr");
      return { prescriber: await prescriberOf(world), name: "Cap emploi", kind: "youth" };
    },
  },
};
