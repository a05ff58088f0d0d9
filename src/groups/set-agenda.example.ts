import type { Example } from "../../fixtures/example.ts";
import { met, planned } from "./groups.fixture.ts";

const agenda = "Le budget\nQui tient le stand";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ meeting: (await planned(world)).meeting, agenda }),
  refused: {
    "groups.meeting-begun": async (world) => ({ meeting: (await met(world)).meeting, agenda }),
  },
};
