import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import { competences, gridOf, levels } from "./journeys.fixture.ts";

export const example: Example = {
  as: "director",
  input: async (world) => {
    const [first] = await gridOf(world);
    const kept = { id: first, domain: "Vendre", name: "Fixer et tenir ses prix" };
    return { levels, competences: [kept, { domain: "Gérer", name: "Prévoir sa trésorerie" }] };
  },
  refused: {
    "journeys.competence-twice": () => ({ levels, competences: [competences[0], competences[0]] }),
    "journeys.unknown-competence": () => ({ levels, competences: [{ ...competences[0], id: v7() }] }),
  },
};
