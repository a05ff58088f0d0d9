import type { Example } from "../../fixtures/example.ts";
import { bookedOf, past } from "../appointments/appointments.fixture.ts";
import { interviewOf, writtenOf } from "./journeys.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => interviewOf(world, { appointment: await bookedOf(world, past()) }),
  refused: {
    "journeys.not-yet": (world) => interviewOf(world, { heldOn: "2026-11-24" }),
    "journeys.not-their-appointment": async (world) =>
      interviewOf(world, { appointment: await bookedOf(world, { ...past(), as: "neighbour" }) }),
    "journeys.already-recorded": async (world) => {
      const appointment = await bookedOf(world, past());
      await writtenOf(world, { appointment });
      return interviewOf(world, { appointment });
    },
  },
};
