import type { Example } from "../../fixtures/example.ts";
import { coming, past, setting, workshop } from "./live.fixture.ts";

const title = "Fixer ses prix";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({
    ...{ event: await workshop(world, past), title, summary: "Avec trois exemples." },
    ...{ from: { date: "2026-11-20", time: "09:05" }, speakers: [world.personId("adviser")] },
  }),
  refused: {
    "live.not-filmed": async (world) => {
      const event = await workshop(world);
      await setting(world, event, { filmed: false });
      return { event, title };
    },
    "live.not-begun": async (world) => ({ event: await workshop(world, coming), title }),
  },
};
