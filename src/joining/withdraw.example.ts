import type { Example } from "../../fixtures/example.ts";
import { candidateOf, decidedOf } from "./joining.fixture.ts";

export const example: Example = {
  as: "hr",
  input: async (world) => ({ candidate: await candidateOf(world), why: "A trouvé un emploi." }),
  refused: {
    "joining.over": async (world) => ({ candidate: await decidedOf(world, "oriented") }),
  },
};
