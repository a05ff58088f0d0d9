import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { openActivity } from "../activities/index.ts";
import { shareActivity } from "./share-activity.ts";

const twoRivers = async (world: World): Promise<string> => {
  const { id } = await world.done(openActivity, {
    ...{ code: "A020", kind: "collective", name: "Les Deux Rives", openedOn: "2026-11-01" },
    members: [{ person: world.personId("entrepreneur") }, { person: world.personId("neighbour") }],
  });
  return id;
};

const sharing = async (world: World, more: object = {}, shares = [6000, 4000]) => ({
  activity: await twoRivers(world),
  since: "2026-12-01",
  signedOn: "2026-11-20",
  parts: (["entrepreneur", "neighbour"] as const)
    .slice(0, shares.length)
    .map((name, i) => ({ person: world.personId(name), shareBp: shares[i] })),
  ...more,
});

export const example: Example = {
  as: "hr",
  input: (world) => sharing(world),
  refused: {
    "contracts.not-collective": async (world) => ({
      ...(await sharing(world)),
      activity: world.activity,
    }),
    "contracts.signed-in-future": (world) => sharing(world, { signedOn: "2026-11-24" }),
    "contracts.shared-later": async (world) => {
      const input = await sharing(world);
      await world.done(shareActivity, input, "hr");
      return input;
    },
    "contracts.not-running-it": (world) => sharing(world, {}, [10_000]),
    "contracts.shares-not-whole": (world) => sharing(world, {}, [6000, 3000]),
    "documents.not-a-paper": (world) => sharing(world, { paper: { name: "convention.pdf", text: "MZ" } }),
    "documents.paper-too-large": (world) =>
      sharing(world, { paper: { name: "convention.pdf", text: `%PDF-1.7${" ".repeat(10_000_000)}` } }),
  },
};
