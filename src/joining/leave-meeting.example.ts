import type { Example } from "../../fixtures/example.ts";
import { joinMeeting } from "./join-meeting.ts";
import { candidateOf, meetingOf } from "./joining.fixture.ts";

export const example: Example = {
  as: "hr",
  async input(world) {
    const asked = { candidate: await candidateOf(world), meeting: await meetingOf(world) };
    await world.done(joinMeeting, asked, "hr");
    return asked;
  },
  refused: {
    "joining.not-registered": async (world) => ({
      candidate: await candidateOf(world),
      meeting: await meetingOf(world),
    }),
  },
};
