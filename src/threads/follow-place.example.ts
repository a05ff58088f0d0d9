import type { Example } from "../../fixtures/example.ts";
import { grouped } from "./threads.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ group: await grouped(world), level: "watch" }),
  refused: {},
};
