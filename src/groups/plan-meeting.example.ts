import type { Example } from "../../fixtures/example.ts";
import { joined, meetingOf } from "./groups.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => meetingOf(await joined(world), { site: world.site, place: "" }),
  refused: {
    "groups.in-past": async (world) => meetingOf(await joined(world), { date: "2026-11-22" }),
  },
};
