import type { Example } from "../../fixtures/example.ts";
import { cancelMeeting } from "./cancel-meeting.ts";
import { candidateOf, meeting, meetingOf } from "./joining.fixture.ts";

export const example: Example = {
  as: "community",
  input: async (world) => ({
    ...meeting,
    seats: 12,
    from: "15:00",
    to: "17:00",
    meeting: await meetingOf(world),
  }),
  refused: {
    "joining.meeting-cancelled": async (world) => {
      const id = await meetingOf(world);
      await world.done(cancelMeeting, { meeting: id, why: "La salle est prise." }, "hr");
      return { ...meeting, meeting: id };
    },
    "joining.meeting-over": async (world) => ({
      ...meeting,
      meeting: await meetingOf(world, { date: "2026-01-15" }, new Date("2025-12-01T12:00:00Z")),
    }),
    "joining.in-past": async (world) => ({ ...meeting, date: "2026-11-20", meeting: await meetingOf(world) }),
    "joining.seats-taken": async (world) => {
      const id = await meetingOf(world);
      await candidateOf(world, { meeting: id });
      await candidateOf(world, { meeting: id });
      return { ...meeting, meeting: id, seats: 1 };
    },
  },
};
