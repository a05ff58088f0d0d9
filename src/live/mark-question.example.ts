import type { Example } from "../../fixtures/example.ts";
import { asked, workshop } from "./live.fixture.ts";
import { withdrawQuestion } from "./withdraw-question.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ question: await asked(world, await workshop(world)), state: "current" }),
  refused: {
    "live.settled": async (world) => {
      const question = await asked(world, await workshop(world));
      await world.done(withdrawQuestion, { question }, "entrepreneur");
      return { question, state: "current" };
    },
    "live.why-missing": async (world) => ({
      ...{ question: await asked(world, await workshop(world)), state: "aside", said: "" },
    }),
  },
};
