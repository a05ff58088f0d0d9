import type { Example } from "../../fixtures/example.ts";
import { conventionOf, funderOf, regional } from "./funding.fixture.ts";

export const example: Example = {
  as: "director",
  input: async (world) => ({ ...regional, funder: await funderOf(world) }),
  refused: {
    "funding.unknown-funder": (world) => ({ ...regional, funder: world.personId("director") }),
    "funding.reference-taken": async (world) => {
      const { funder } = await conventionOf(world);
      return { ...regional, funder };
    },
    "funding.ends-before-start": async (world) => ({
      ...regional,
      funder: await funderOf(world),
      endsOn: "2025-12-31",
    }),
    "funding.unknown-stage": async (world) => ({
      ...regional,
      funder: await funderOf(world),
      public: { stages: [world.personId("director")] },
    }),
    "funding.ages-backwards": async (world) => ({
      ...regional,
      funder: await funderOf(world),
      public: { minAge: 30, maxAge: 26 },
    }),
  },
};
