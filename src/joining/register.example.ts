import type { Example } from "../../fixtures/example.ts";
import { application, meetingOf } from "./joining.fixture.ts";

const { givenName, familyName, email, phone, keeps, recognises } = application;
const coming = { givenName, familyName, email, phone, keeps, recognises, heard: "press" };
const lastYear = new Date("2025-12-01T12:00:00Z");

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ ...coming, meeting: await meetingOf(world) }),
  refused: {
    "joining.meeting-over": async (world) => ({
      ...coming,
      meeting: await meetingOf(world, { date: "2026-01-15" }, lastYear),
    }),
    "joining.unknown-prescriber": async (world) => ({
      ...{ ...coming, heard: "prescriber", prescriber: world.activity },
      meeting: await meetingOf(world),
    }),
  },
};
