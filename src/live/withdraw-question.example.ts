import type { Example } from "../../fixtures/example.ts";
import { asked, workshop } from "./live.fixture.ts";
import { markQuestion } from "./mark-question.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ question: await asked(world, await workshop(world)) }),
  refused: {
    "live.settled": async (world) => {
      const question = await asked(world, await workshop(world));
      await world.done(markQuestion, { question, state: "current" }, "adviser");
      return { question };
    },
  },
};
