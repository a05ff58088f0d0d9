import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { lostKey } from "./privacy.fixture.ts";
import { reportBreach } from "./report-breach.ts";
import { takeBreachStep } from "./take-breach-step.ts";

const told = { step: "authority", done: true, on: "2026-11-23", note: "Téléservice, n° 2026-1234" };
const found = async (world: World) => (await world.done(reportBreach, lostKey, "hr")).id;

export const example: Example = {
  as: "hr",
  input: async (world) => ({ breach: await found(world), ...told }),
  refused: {
    "privacy.step-taken": async (world) => {
      const breach = await found(world);
      await world.done(takeBreachStep, { breach, ...told }, "hr");
      return { breach, ...told, done: false };
    },
    "privacy.step-later": async (world) => ({ breach: await found(world), ...told, on: "2026-11-24" }),
    "privacy.steps-missing": async (world) => ({ breach: await found(world), ...told, step: "closing" }),
  },
};
