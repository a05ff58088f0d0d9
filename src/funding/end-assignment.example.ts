import type { Example } from "../../fixtures/example.ts";
import { assignedOf, recordedOf } from "./funding.fixture.ts";

const until = "2026-11-20";

export const example: Example = {
  as: "director",
  input: async (world) => ({ assignment: (await assignedOf(world)).assignment, until }),
  refused: {
    "funding.ends-before-start": async (world) => ({
      assignment: (await assignedOf(world)).assignment,
      until: "2026-01-10",
    }),
    "funding.outside-period": async (world) => ({
      assignment: (await assignedOf(world)).assignment,
      until: "2027-03-01",
    }),
    "funding.hours-after": async (world) => ({
      assignment: (await recordedOf(world)).assignment,
      until: "2026-10-01",
    }),
  },
};
