import type { Example } from "../../fixtures/example.ts";
import { pixel } from "../../fixtures/pixel.ts";
import { roomOf } from "./places.fixture.ts";

export const example: Example = {
  as: "community",
  input: async (world) => ({ room: await roomOf(world), file: { name: "salle.png", base64: pixel } }),
  refused: {
    "places.not-a-photo": async (world) => ({
      room: await roomOf(world),
      file: { name: "salle.png", text: "ceci n’est pas une photo" },
    }),
  },
};
