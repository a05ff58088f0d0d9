import type { Example } from "../../fixtures/example.ts";
import { opened } from "./help.fixture.ts";

export const example: Example = {
  as: "neighbour",
  input: async (world) => ({ request: await opened(world), answer: "later", laterOn: "2026-12-01" }),
  refused: {
    "help.later-past": async (world) => ({ request: await opened(world), answer: "later" }),
  },
};
