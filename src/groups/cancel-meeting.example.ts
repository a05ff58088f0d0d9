import type { Example } from "../../fixtures/example.ts";
import { met, planned } from "./groups.fixture.ts";

const why = "Trop peu viennent.";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ meeting: (await planned(world)).meeting, why }),
  refused: {
    "groups.meeting-begun": async (world) => ({ meeting: (await met(world)).meeting, why }),
  },
};
