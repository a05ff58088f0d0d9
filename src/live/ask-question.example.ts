import type { Example } from "../../fixtures/example.ts";
import { asked, coming, past, question, setting, workshop } from "./live.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ event: await workshop(world), text: question, unnamed: true }),
  refused: {
    "live.over": async (world) => ({ event: await workshop(world, past), text: question }),
    "live.asking-closed": async (world) => {
      const event = await workshop(world);
      await setting(world, event, { asking: false });
      return { event, text: question };
    },
    "live.not-unnamed": async (world) => {
      const event = await workshop(world);
      await setting(world, event, { unnamed: false });
      return { event, text: question, unnamed: true };
    },
    "live.asked-already": async (world) => {
      const event = await workshop(world);
      await asked(world, event, {}, "neighbour");
      return { event, text: "comment annoncer une hausse ?" };
    },
    "live.many-questions": async (world) => {
      const event = await workshop(world, coming);
      for (let n = 1; n <= 10; n++) await asked(world, event, { text: `Question ${n}` });
      return { event, text: question };
    },
  },
};
