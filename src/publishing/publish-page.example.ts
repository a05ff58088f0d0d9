import type { Example } from "../../fixtures/example.ts";
import { published, written } from "./publishing.fixture.ts";

export const example: Example = {
  as: "community",
  input: async (world) => ({ page: await written(world), version: 1 }),
  refused: {
    "publishing.no-version": async (world) => ({ page: await written(world), version: 2 }),
    "publishing.plan-past": async (world) => ({
      ...{ page: await written(world), version: 1 },
      ...{ date: "2026-11-20", time: "09:00" },
    }),
    "publishing.same-version": async (world) => ({ page: await published(world), version: 1 }),
  },
};
