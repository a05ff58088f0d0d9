import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { closeActivity } from "./close-activity.ts";
import { openActivity } from "./open-activity.ts";

const openCollective = (world: World) =>
  world.done(openActivity, {
    code: "A020",
    kind: "collective",
    name: "Les Deux Rives",
    openedOn: "2026-11-01",
  });

const joining = async (world: World, more: Record<string, unknown> = {}) => ({
  activity: (await openCollective(world)).id,
  person: world.personId("neighbour"),
  since: "2026-11-23",
  ...more,
});

export const example: Example = {
  as: "hr",
  input: (world) => joining(world),
  refused: {
    "activities.unknown-person": (world) => joining(world, { person: v7() }),
    "activities.already-member": (world) => joining(world, { activity: world.otherActivity }),
    "activities.one-person-only": (world) => joining(world, { activity: world.activity }),
    "activities.before-opening": (world) => joining(world, { since: "2026-10-31" }),
    "activities.closed": async (world) => {
      await world.done(closeActivity, {
        activity: world.activity,
        on: "2026-11-20",
        reason: "Départ à la retraite",
      });
      return joining(world, { activity: world.activity });
    },
  },
};
