import type { Example } from "../../fixtures/example.ts";
import { asked, coming, workshop } from "./live.fixture.ts";
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
    "live.not-during": async (world) => ({
      ...{ question: await asked(world, await workshop(world, coming)), state: "current" },
    }),
    "live.why-missing": async (world) => ({
      ...{ question: await asked(world, await workshop(world)), state: "aside", said: "" },
    }),
  },
};
