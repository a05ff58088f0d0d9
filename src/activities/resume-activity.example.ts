import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { closeActivity } from "./close-activity.ts";
import { pauseActivity } from "./pause-activity.ts";

async function paused(world: World) {
  const pause = { activity: world.activity, since: "2026-11-02", reason: "Congé maternité" };
  await world.done(pauseActivity, pause);
  return { activity: world.activity, on: "2026-11-23" };
}

export const example: Example = {
  as: "adviser",
  input: paused,
  refused: {
    "activities.not-paused": (world) => ({ activity: world.activity, on: "2026-11-23" }),
    "activities.before-pause": async (world) => ({ ...(await paused(world)), on: "2026-11-01" }),
    "activities.not-yet": async (world) => ({ ...(await paused(world)), on: "2026-11-24" }),
    "activities.closed": async (world) => {
      const input = await paused(world);
      const closing = { activity: world.activity, on: "2026-11-20", reason: "Départ à la retraite" };
      await world.done(closeActivity, closing);
      return input;
    },
  },
};
