import type { Example } from "../../fixtures/example.ts";
import { written } from "./publishing.fixture.ts";

export const example: Example = {
  as: "community",
  input: async (world) => ({ page: await written(world), version: 1 }),
  refused: {
    "publishing.no-version": async (world) => ({ page: await written(world), version: 7 }),
  },
};
