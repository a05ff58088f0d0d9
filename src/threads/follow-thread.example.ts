import type { Example } from "../../fixtures/example.ts";
import { begun } from "./threads.fixture.ts";

export const example: Example = {
  as: "neighbour",
  input: async (world) => ({ thread: (await begun(world)).thread, level: "watch" }),
  refused: {},
};
