import type { Example } from "../../fixtures/example.ts";
import { amendment, assignedOf, conventionOf } from "./funding.fixture.ts";

export const example: Example = {
  as: "hr",
  input: async (world) => ({ ...amendment, convention: (await conventionOf(world)).convention }),
  refused: {
    "funding.effect-outside": async (world) => ({
      ...amendment,
      convention: (await conventionOf(world)).convention,
      effectiveOn: "2027-01-01",
    }),
    "funding.ends-before-start": async (world) => ({
      ...amendment,
      convention: (await conventionOf(world)).convention,
      endsOn: "2026-06-01",
    }),
    "funding.unknown-stage": async (world) => ({
      ...amendment,
      convention: (await conventionOf(world)).convention,
      public: { stages: [world.personId("director")] },
    }),
    "funding.ages-backwards": async (world) => ({
      ...amendment,
      convention: (await conventionOf(world)).convention,
      public: { minAge: 60, maxAge: 59 },
    }),
    "funding.supports-later": async (world) => {
      const { convention } = await assignedOf(world, { since: "2026-11-02" });
      return { ...amendment, convention, endsOn: "2026-10-31" };
    },
  },
};
