import type { Example } from "../../fixtures/example.ts";
import { published, written } from "./publishing.fixture.ts";

export const example: Example = {
  as: "community",
  input: async (world) => ({ page: await published(world) }),
  refused: {
    "publishing.not-shown": async (world) => ({ page: await written(world) }),
  },
};
