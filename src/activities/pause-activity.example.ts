import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { pauseActivity } from "./pause-activity.ts";

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
  },
};
