import type { Example } from "../../fixtures/example.ts";
import { conventionOf } from "./funding.fixture.ts";

export const example: Example = {
  as: "director",
  input: async (world) => ({
    convention: (await conventionOf(world)).convention,
    paidOn: "2026-11-12",
  }),
  refused: {
    "funding.day-to-come": async (world) => ({
      convention: (await conventionOf(world)).convention,
      paidOn: "2026-12-12",
    }),
    "funding.paid-before-start": async (world) => ({
      convention: (await conventionOf(world)).convention,
      paidOn: "2025-12-31",
    }),
  },
};
