import type { Example } from "../../fixtures/example.ts";
import { added } from "./channel.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ film: await added(world), text: "0:00 Bonjour\n4:05 Les charges" }),
  refused: {
    "channel.not-chapters": async (world) => ({
      film: await added(world),
      text: "0:00 Bonjour\nLes charges",
    }),
  },
};
