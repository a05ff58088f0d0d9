import type { Example } from "../../fixtures/example.ts";
import { keptOf } from "./figures.fixture.ts";

export const example: Example = {
  as: "accountant",
  input: async (world) => ({ question: await keptOf(world), name: "Femmes et hommes" }),
  refused: {
    "figures.name-taken": async (world) => {
      await keptOf(world, "Femmes et hommes");
      return { question: await keptOf(world), name: "Femmes et hommes" };
    },
  },
};
