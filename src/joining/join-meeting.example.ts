import type { Example } from "../../fixtures/example.ts";
import { joinMeeting } from "./join-meeting.ts";
import { candidateOf, meetingOf } from "./joining.fixture.ts";
import { withdraw } from "./withdraw.ts";

const lastYear = new Date("2025-12-01T12:00:00Z");

export const example: Example = {
  as: "hr",
  input: async (world) => ({ candidate: await candidateOf(world), meeting: await meetingOf(world) }),
  refused: {
    "joining.already-registered": async (world) => {
      const asked = { candidate: await candidateOf(world), meeting: await meetingOf(world) };
      await world.done(joinMeeting, asked, "hr");
      return asked;
    },
    "joining.over": async (world) => {
      const candidate = await candidateOf(world);
      await world.done(withdraw, { candidate }, "hr");
      return { candidate, meeting: await meetingOf(world) };
    },
    "joining.meeting-over": async (world) => ({
      candidate: await candidateOf(world),
      meeting: await meetingOf(world, { date: "2026-01-15" }, lastYear),
    }),
  },
};
