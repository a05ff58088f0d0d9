import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import { invoiceOf, planOf } from "./leaving.fixture.ts";

export const example: Example = {
  as: "hr",
  input: async (world) => {
    await invoiceOf(world);
    return { activity: world.activity, plan: await planOf(world) };
  },
  refused: {
    "leaving.unknown-plan": (world) => ({ activity: world.activity, plan: v7() }),
    "leaving.not-their-activity": async (world) => ({
      activity: world.otherActivity,
      plan: await planOf(world),
    }),
  },
};
