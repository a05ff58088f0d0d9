import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { changeActivity } from "./change-activity.ts";
import { closeActivity } from "./close-activity.ts";
import { joinActivity } from "./join-activity.ts";

const placed = (world: World) => ({
  activity: world.activity,
  kind: "collective",
  site: world.site,
  adviser: null,
});

export const example: Example = {
  as: "director",
  input: placed,
  refused: {
    "activities.unknown-site": (world) => ({ ...placed(world), site: v7() }),
    "activities.unknown-person": (world) => ({ ...placed(world), adviser: v7() }),
    "activities.several-people": async (world) => {
      await world.done(changeActivity, placed(world));
      const paul = { person: world.personId("neighbour"), since: "2026-11-01" };
      await world.done(joinActivity, { activity: world.activity, ...paul });
      return { ...placed(world), kind: "individual" };
    },
    "activities.closed": async (world) => {
      const closing = { activity: world.activity, on: "2026-11-20", reason: "Départ à la retraite" };
      await world.done(closeActivity, closing);
      return placed(world);
    },
  },
};
