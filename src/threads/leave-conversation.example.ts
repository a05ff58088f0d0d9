import type { Example } from "../../fixtures/example.ts";
import { begun, written } from "./threads.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ thread: (await written(world)).thread }),
  refused: { "threads.not-between-few": async (world) => ({ thread: (await begun(world)).thread }) },
};
