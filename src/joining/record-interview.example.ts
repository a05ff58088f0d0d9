import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { candidateOf, decidedOf } from "./joining.fixture.ts";
import { contactOf } from "./plan-interview.example.ts";

export const findingOf = (world: World) => ({
  ...{ heldOn: "2026-11-20", interviewer: world.personId("adviser"), shared: true },
  ...{
    project: "Savons de chanvre, vendus sur les marchés.",
    market: "Trois boutiques à Bayonne attendent.",
  },
  ...{
    motivation: "Ne pas rester seule.",
    situation: "Indemnisée jusqu’en mai.",
    needs: "Le prix de vente.",
  },
  opinion: "Favorable à un CAPE de douze mois.",
});

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ ...findingOf(world), candidate: await candidateOf(world) }),
  refused: {
    "joining.over": async (world) => ({ ...findingOf(world), candidate: await decidedOf(world, "refused") }),
    "joining.not-applied-yet": async (world) => ({ ...findingOf(world), candidate: await contactOf(world) }),
    "joining.in-future": async (world) => ({
      ...{ ...findingOf(world), heldOn: "2026-11-24" },
      candidate: await candidateOf(world),
    }),
    "joining.not-of-team": async (world) => ({
      ...{ ...findingOf(world), interviewer: world.personId("entrepreneur") },
      candidate: await candidateOf(world),
    }),
  },
};
