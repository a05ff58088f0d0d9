import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import { cancelMeeting } from "./cancel-meeting.ts";
import { application, meetingOf, prescriberOf } from "./joining.fixture.ts";
import { retirePrescriber } from "./retire-prescriber.ts";

const lastYear = new Date("2025-12-01T12:00:00Z");

export const example: Example = {
  as: "hr",
  input: async (world) => ({ ...application, meeting: await meetingOf(world) }),
  refused: {
    "joining.unknown-meeting": () => ({ ...application, meeting: v7() }),
    "joining.born-in-future": () => ({ ...application, birthDate: "2027-01-01" }),
    "joining.too-young": () => ({ ...application, birthDate: "2014-04-12" }),
    "joining.too-old": () => ({ ...application, birthDate: "1902-04-12" }),
    "joining.unknown-prescriber": async (world) => {
      const prescriber = await prescriberOf(world);
      await world.done(retirePrescriber, { prescriber }, "hr");
      return { ...application, heard: "prescriber", prescriber };
    },
    "joining.meeting-cancelled": async (world) => {
      const meeting = await meetingOf(world);
      await world.done(cancelMeeting, { meeting, why: "La salle est prise." }, "hr");
      return { ...application, meeting };
    },
    "joining.meeting-over": async (world) => ({
      ...application,
      meeting: await meetingOf(world, { date: "2026-01-15" }, lastYear),
    }),
  },
};
