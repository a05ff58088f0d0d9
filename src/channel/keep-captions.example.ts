import type { Example } from "../../fixtures/example.ts";
import { added, vtt } from "./channel.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ film: await added(world), language: "fr", text: vtt }),
  refused: {
    "channel.not-captions": async (world) => ({
      film: await added(world),
      language: "fr",
      text: "WEBVTT\n\n1:00 --> plus tard\nBonjour",
    }),
  },
};
