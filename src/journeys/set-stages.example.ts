import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import { enterStage } from "./enter-stage.ts";
import { nadia, stagesOf } from "./journeys.fixture.ts";

export const example: Example = {
  as: "director",
  input: async (world) => {
    const [first] = await stagesOf(world);
    return { stages: [{ id: first, name: "Premier accueil" }, { name: "Association" }] };
  },
  refused: {
    "journeys.stage-twice": () => ({ stages: [{ name: "Pépinière" }, { name: "pepiniere" }] }),
    "journeys.unknown-stage": () => ({ stages: [{ id: v7(), name: "Sortie" }] }),
    "journeys.stage-lived": async (world) => {
      const [first] = await stagesOf(world);
      await world.done(enterStage, { person: nadia(world), stage: first, on: "2026-01-05" }, "adviser");
      return { stages: [{ name: "Association" }] };
    },
  },
};
