import type { Example } from "../../fixtures/example.ts";
import { interviewOf, metOf, writtenOf } from "./journeys.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => interviewOf(world, { appointment: await metOf(world) }),
  refused: {
    "journeys.not-yet": (world) => interviewOf(world, { heldOn: "2026-11-24" }),
    "journeys.not-their-appointment": async (world) =>
      interviewOf(world, { appointment: await metOf(world, "neighbour") }),
    "journeys.already-recorded": async (world) => {
      const appointment = await metOf(world);
      await writtenOf(world, { appointment });
      return interviewOf(world, { appointment });
    },
  },
};
