import type { Example } from "../../fixtures/example.ts";
import { comes, roomOf } from "./video.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ key: (await comes(world, await roomOf(world), "entrepreneur")).key }),
  refused: {},
};
