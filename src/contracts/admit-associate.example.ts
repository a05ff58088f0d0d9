import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { admitAssociate } from "./admit-associate.ts";
import { signedOf } from "./contracts.fixture.ts";

async function admitting(world: World, since = "2026-11-20") {
  await signedOf(world, { startsOn: "2026-02-01" });
  return { person: world.personId("community"), since };
}

export const example: Example = {
  as: "hr",
  input: (world) => admitting(world),
  refused: {
    "contracts.already-associate": async (world) => {
      const input = await admitting(world);
      await world.done(admitAssociate, input, "hr");
      return input;
    },
    "contracts.signed-in-future": (world) => admitting(world, "2026-11-24"),
    "contracts.no-contract": (world) => admitting(world, "2026-01-31"),
  },
};
