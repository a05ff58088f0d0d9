import type { Example } from "../../fixtures/example.ts";
import { attachReplay } from "./attach-replay.ts";
import { coming, filmOf, past, usual, workshop } from "./live.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({
    ...{ event: await workshop(world, coming), ...usual },
    ...{ rehearsesOn: "2026-12-02", rehearsesFrom: "17:00" },
  }),
  refused: {
    "live.not-on": async (world) => ({ event: await workshop(world, coming, { publish: false }), ...usual }),
    "live.has-replay": async (world) => {
      const event = await workshop(world, past);
      await world.done(attachReplay, { event, film: await filmOf(world) }, "adviser");
      return { event, ...usual, filmed: false };
    },
    "live.rehearsal-half": async (world) => ({
      ...{ event: await workshop(world, coming), ...usual, rehearsesOn: "2026-12-02" },
    }),
    "live.rehearsal-late": async (world) => ({
      ...{ event: await workshop(world, coming), ...usual },
      ...{ rehearsesOn: "2026-12-04", rehearsesFrom: "17:00" },
    }),
  },
};
