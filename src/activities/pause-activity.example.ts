import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { closeActivity } from "./close-activity.ts";
import { pauseActivity } from "./pause-activity.ts";
import { resumeActivity } from "./resume-activity.ts";

const pause = (world: World) => ({
  activity: world.activity,
  since: "2026-11-23",
  reason: "Congé maternité",
});

export const example: Example = {
  as: "adviser",
  input: pause,
  refused: {
    "activities.already-paused": async (world) => {
      await world.done(pauseActivity, pause(world));
      return pause(world);
    },
    "activities.before-opening": (world) => ({ ...pause(world), since: "2024-12-31" }),
    "activities.still-paused": async (world) => {
      await world.done(pauseActivity, { ...pause(world), since: "2026-11-02" });
      await world.done(resumeActivity, { activity: world.activity, on: "2026-11-20" });
      return { ...pause(world), since: "2026-11-19" };
    },
    "activities.closed": async (world) => {
      const closing = { activity: world.activity, on: "2026-11-20", reason: "Départ à la retraite" };
      await world.done(closeActivity, closing);
      return pause(world);
    },
  },
};
