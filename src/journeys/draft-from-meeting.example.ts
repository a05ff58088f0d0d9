import type { Example } from "../../fixtures/example.ts";
import { draftFromMeeting } from "./draft-from-meeting.ts";
import { metByVideoOf, notedOf } from "./journeys.fixture.ts";

const soon = new Date("2026-11-26T08:00:00Z");

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ appointment: await notedOf(world) }),
  refused: {
    "journeys.already-recorded": async (world) => {
      const appointment = await notedOf(world);
      await world.done(draftFromMeeting, { appointment }, "adviser");
      return { appointment };
    },
    "journeys.not-begun": async (world) => ({ appointment: await metByVideoOf(world, soon) }),
    "journeys.nothing-noted": async (world) => ({ appointment: await metByVideoOf(world) }),
  },
};
