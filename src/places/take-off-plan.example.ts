import type { Example } from "../../fixtures/example.ts";
import { placedRoom } from "./places.fixture.ts";

export const example: Example = {
  as: "community",
  input: async (world) => ({ room: (await placedRoom(world)).room }),
  refused: {},
};
