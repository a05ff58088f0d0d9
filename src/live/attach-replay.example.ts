import type { Example } from "../../fixtures/example.ts";
import { attachReplay } from "./attach-replay.ts";
import { filmOf, past, workshop } from "./live.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ event: await workshop(world, past), film: await filmOf(world) }),
  refused: {
    "live.film-taken": async (world) => {
      const film = await filmOf(world);
      await world.done(attachReplay, { event: await workshop(world, past), film }, "adviser");
      return { event: await workshop(world, past), film };
    },
  },
};
