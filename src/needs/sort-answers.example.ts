import type { Example } from "../../fixtures/example.ts";
import { told } from "./needs.fixture.ts";

export const example: Example = {
  as: "community",
  input: async (world) => {
    const { survey, prices } = await told(world);
    return { survey, answers: prices, name: "Les prix" };
  },
  refused: {
    "needs.unknown-answer": async (world) => {
      const { survey } = await told(world);
      return { survey, answers: [survey], name: "Les prix" };
    },
    "needs.name-missing": async (world) => {
      const { survey, prices } = await told(world);
      return { survey, answers: prices };
    },
  },
};
