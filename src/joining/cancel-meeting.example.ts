import type { Example } from "../../fixtures/example.ts";
import { cancelMeeting } from "./cancel-meeting.ts";
import { candidateOf, meetingOf } from "./joining.fixture.ts";

const why = "La salle est prise.";

export const example: Example = {
  as: "community",
  async input(world) {
    const meeting = await meetingOf(world);
    await candidateOf(world, { meeting });
    return { meeting, why };
  },
  refused: {
    "joining.meeting-cancelled": async (world) => {
      const meeting = await meetingOf(world);
      await world.done(cancelMeeting, { meeting, why }, "hr");
      return { meeting, why };
    },
    "joining.meeting-over": async (world) => ({
      meeting: await meetingOf(world, { date: "2026-01-15" }, new Date("2025-12-01T12:00:00Z")),
      why,
    }),
  },
};
