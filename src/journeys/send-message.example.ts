import type { Example } from "../../fixtures/example.ts";
import { changeActivity } from "../activities/index.ts";
import { nadia } from "./journeys.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: (world) => ({ person: nadia(world), text: "Puis-je vous appeler demain ?" }),
  refused: {
    "journeys.nobody-follows": async (world) => {
      const placed = { kind: "individual", site: world.site, adviser: null };
      await world.done(changeActivity, { activity: world.activity, ...placed });
      return { person: nadia(world), text: "Puis-je vous appeler demain ?" };
    },
  },
};
