import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { planned, subscribed } from "./places.fixture.ts";

const wanted = async (world: World, since: string) => ({
  ...{ activity: world.activity, plan: await planned(world), since },
});

export const example: Example = {
  as: "community",
  input: (world) => wanted(world, "2026-11"),
  refused: {
    "places.month-past": (world) => wanted(world, "2026-10"),
    "places.has-plan": async (world) => {
      const { plan } = await subscribed(world);
      return { activity: world.activity, plan, since: "2026-12" };
    },
  },
};
