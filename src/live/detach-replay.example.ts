import type { Example } from "../../fixtures/example.ts";
import { attachReplay } from "./attach-replay.ts";
import { filmOf, past, workshop } from "./live.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => {
    const event = await workshop(world, past);
    await world.done(attachReplay, { event, film: await filmOf(world) }, "adviser");
    return { event };
  },
  refused: {},
};
