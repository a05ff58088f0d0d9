import type { Example } from "../../fixtures/example.ts";
import { begun } from "./threads.fixture.ts";

export const example: Example = {
  as: "community",
  input: async (world) => ({ item: (await begun(world)).item, why: "Une adresse privée y est." }),
  refused: {},
};
