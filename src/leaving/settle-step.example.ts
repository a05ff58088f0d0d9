import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { planOf, said, saidOf } from "./leaving.fixture.ts";
import { withdrawPlan } from "./withdraw-plan.ts";

const saying = async (world: World, more: Record<string, unknown> = {}) => said(await planOf(world), more);
const file = { step: "unemployment-certificate" };

export const example: Example = {
  as: "hr",
  input: (world) => saying(world, { ...file, paper: { name: "attestation.pdf", text: "%PDF-1.7" } }),
  refused: {
    "leaving.unknown-step": (world) => saying(world, { step: "cape-certificate" }),
    "leaving.step-done": async (world) => {
      const input = await saying(world);
      await saidOf(world, input.plan);
      return input;
    },
    "leaving.step-seen": (world) => saying(world, { step: "access" }),
    "leaving.make-first": (world) => saying(world, { step: "final-settlement" }),
    "leaving.day-to-come": (world) => saying(world, { doneOn: "2026-11-24" }),
    "leaving.paper-missing": (world) => saying(world, file),
    "documents.not-a-paper": (world) => saying(world, { ...file, paper: { name: "a.pdf", text: "MZ" } }),
    "leaving.closed": async (world) => {
      const input = await saying(world);
      await world.done(withdrawPlan, { plan: input.plan, why: "Elle reste" }, "hr");
      return input;
    },
  },
};
