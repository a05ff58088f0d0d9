import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import { gridOf, nadia } from "./journeys.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => {
    const [prices, answers] = await gridOf(world);
    return { person: nadia(world), levels: { [`${prices}`]: 2, [`${answers}`]: 3 } };
  },
  refused: {
    "journeys.nothing-assessed": (world) => ({ person: nadia(world), levels: {} }),
    "journeys.unknown-competence": (world) => ({ person: nadia(world), levels: { [v7()]: 1 } }),
  },
};
