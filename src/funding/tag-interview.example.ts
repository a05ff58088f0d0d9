import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import { taggable } from "./interview-tag.fixture.ts";
import { recordHours } from "./record-hours.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => {
    const { interview, convention } = await taggable(world);
    return { interview, convention };
  },
  refused: {
    "funding.not-supporting": async (world) => {
      const { interview } = await taggable(world);
      return { interview, convention: v7() };
    },
    "funding.hours-say-it": async (world) => {
      const { interview, convention, appointment } = await taggable(world);
      await world.done(recordHours, { appointment, convention, theme: "Faire le point" }, "adviser");
      return { interview, convention };
    },
  },
};
