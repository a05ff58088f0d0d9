import type { Example } from "../../fixtures/example.ts";
import { addKey } from "./add-key.ts";

export const example: Example = {
  as: "community",
  input: (world) => ({ site: world.site, name: "Badge 12" }),
  refused: {
    "places.unknown-site": (world) => ({ site: world.activity, name: "Badge 12" }),
    "places.name-taken": async (world) => {
      await world.done(addKey, { site: world.site, name: "Badge 12" });
      return { site: world.site, name: "Badge 12" };
    },
  },
};
