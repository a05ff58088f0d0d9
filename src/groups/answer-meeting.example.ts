import type { Example } from "../../fixtures/example.ts";
import { met, planned } from "./groups.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ meeting: (await planned(world)).meeting, coming: false }),
  refused: {
    "groups.meeting-begun": async (world) => ({ meeting: (await met(world)).meeting, coming: true }),
  },
};
