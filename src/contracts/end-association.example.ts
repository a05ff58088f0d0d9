import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { admitAssociate } from "./admit-associate.ts";
import { signedOf } from "./contracts.fixture.ts";
import { endAssociation } from "./end-association.ts";

const ending = (world: World, more: object = {}) => ({
  person: world.personId("community"),
  ...{ until: "2026-11-22", motive: "withdrawal", decidedBy: "person", decidedOn: "2026-11-20" },
  ...more,
});

/** Julien Castets is an associate since 1 October 2026. */
async function leaving(world: World, more: object = {}) {
  await signedOf(world, { startsOn: "2026-02-01" });
  await world.done(admitAssociate, { person: world.personId("community"), since: "2026-10-01" }, "hr");
  return ending(world, more);
}

export const example: Example = {
  as: "hr",
  input: (world) => leaving(world),
  refused: {
    "contracts.not-associate": (world) => ending(world),
    "contracts.association-ended": async (world) => {
      const input = await leaving(world);
      await world.done(endAssociation, input, "hr");
      return input;
    },
    "contracts.ends-before-admission": (world) => leaving(world, { until: "2026-09-30" }),
    "contracts.decided-in-future": (world) => leaving(world, { decidedOn: "2026-11-24" }),
    "contracts.not-their-decision": (world) => leaving(world, { motive: "exclusion", note: "Faute" }),
    "contracts.exclusion-unexplained": (world) =>
      leaving(world, { motive: "exclusion", decidedBy: "assembly" }),
  },
};
