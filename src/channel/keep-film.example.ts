import type { Example } from "../../fixtures/example.ts";
import { filmOf } from "./channel.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: (world) => filmOf({ activities: [world.activity] }),
  refused: {
    "channel.not-an-address": () => filmOf({ outsideUrl: "http://exemple.example/film.mp4" }),
  },
};
