import type { Example } from "../../fixtures/example.ts";
import { closeActivity } from "../activities/index.ts";
import { signs } from "./transfers.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: (world) => signs(world),
  refused: {
    "transfers.same-activity": (world) => signs(world, { buyer: world.activity }),
    "transfers.not-open": async (world) => {
      const closing = { activity: world.otherActivity, on: "2026-11-20", reason: "Départ" };
      await world.done(closeActivity, closing, "director");
      return signs(world);
    },
    "transfers.nothing": (world) => signs(world, { cents: 0 }),
    "transfers.too-far": (world) => signs(world, { servedOn: "2027-03-01" }),
    "transfers.until-before": (world) => signs(world, { monthly: true, until: "2026-11-01" }),
  },
};
