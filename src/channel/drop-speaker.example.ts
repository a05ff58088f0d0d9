import type { Example } from "../../fixtures/example.ts";
import { answerConsent } from "./answer-consent.ts";
import { added, asked } from "./channel.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ speaker: await asked(world, await added(world)) }),
  refused: {
    "channel.answered-already": async (world) => {
      const speaker = await asked(world, await added(world));
      await world.done(answerConsent, { speaker, given: true }, "neighbour");
      return { speaker };
    },
  },
};
