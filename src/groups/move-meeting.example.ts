import type { Example } from "../../fixtures/example.ts";
import { cancelMeeting } from "./cancel-meeting.ts";
import { evening, met, planned } from "./groups.fixture.ts";

const why = "La salle est prise.";
const later = { ...evening, date: "2026-12-04", why };

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ ...later, meeting: (await planned(world)).meeting }),
  refused: {
    "groups.same-placing": async (world) => ({
      ...{ ...evening, mode: "both", why },
      meeting: (await planned(world)).meeting,
    }),
    "groups.meeting-begun": async (world) => ({ ...later, meeting: (await met(world)).meeting }),
    "groups.meeting-cancelled": async (world) => {
      const { meeting } = await planned(world);
      await world.done(cancelMeeting, { meeting, why }, "adviser");
      return { ...later, meeting };
    },
  },
};
