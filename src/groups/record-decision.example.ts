import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { decisionOf, joined, met, planned } from "./groups.fixture.ts";
import { recordDecision } from "./record-decision.ts";

const decided = async (world: World, more: object = {}) =>
  decisionOf(world, await joined(world), { decidedOn: "2026-11-23", ...more });
const vote = { manner: "vote", votesFor: 2, votesAgainst: 0, abstentions: 0 };

export const example: Example = {
  as: "adviser",
  input: async (world) => {
    const { group, meeting } = await met(world);
    return decisionOf(world, group, { meeting, ...vote });
  },
  refused: {
    "groups.not-begun": async (world) => {
      const { group, meeting } = await planned(world);
      return decisionOf(world, group, { meeting });
    },
    "groups.decided-later": (world) => decided(world, { decidedOn: "2026-11-24" }),
    "groups.decided-before": (world) => decided(world, { decidedOn: "2026-11-14" }),
    "groups.not-member": (world) => decided(world, { present: [world.personId("neighbour")] }),
    "groups.votes-missing": (world) => decided(world, { ...vote, abstentions: null }),
    "groups.more-votes": (world) => decided(world, { ...vote, votesFor: 3 }),
    "groups.replaced-already": async (world) => {
      const first = await decided(world);
      const { id: replaces } = await world.done(recordDecision, first, "adviser");
      await world.done(recordDecision, { ...first, replaces }, "adviser");
      return { ...first, replaces };
    },
  },
};
