import type { Example } from "../../fixtures/example.ts";
import { begun } from "./threads.fixture.ts";

export const example: Example = {
  as: "community",
  input: async (world) => ({ thread: (await begun(world)).thread, locked: true, why: "C’est répondu." }),
  refused: {
    "threads.locked-already": async (world) => ({
      ...{ thread: (await begun(world)).thread, locked: false, why: "On reprend." },
    }),
  },
};
