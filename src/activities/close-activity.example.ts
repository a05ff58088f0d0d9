import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { closeActivity } from "./close-activity.ts";

const closing = (world: World) => ({
  activity: world.activity,
  on: "2026-11-23",
  reason: "Création de sa société",
});

export const example: Example = {
  as: "director",
  input: closing,
  refused: {
    "activities.before-opening": (world) => ({ ...closing(world), on: "2024-12-31" }),
    "activities.not-yet": (world) => ({ ...closing(world), on: "2026-11-24" }),
    "activities.closed": async (world) => {
      await world.done(closeActivity, closing(world));
      return closing(world);
    },
  },
};
