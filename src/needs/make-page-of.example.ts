import type { Example } from "../../fixtures/example.ts";
import { sorted } from "./needs.fixture.ts";
import { sortAnswers } from "./sort-answers.ts";

export const example: Example = {
  as: "community",
  input: async (world) => ({ cluster: (await sorted(world)).cluster, title: "Fixer ses prix" }),
  refused: {
    "needs.empty-cluster": async (world) => {
      const { survey, cluster, prices } = await sorted(world);
      await world.done(sortAnswers, { survey, answers: prices, into: "out" }, "community");
      return { cluster, title: "Fixer ses prix" };
    },
  },
};
