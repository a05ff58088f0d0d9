import { v7 } from "uuid";
import { confirmed } from "../../fixtures/confirmed.ts";
import type { Example } from "../../fixtures/example.ts";
import { invoiceOf, planOf } from "./leaving.fixture.ts";

export const example: Example = {
  as: "hr",
  input: async (world) => {
    await confirmed(world, "hr");
    await invoiceOf(world);
    return { activity: world.activity, plan: await planOf(world) };
  },
  refused: {
    "people.confirm-first": (world) => ({ activity: world.activity }),
    "leaving.unknown-plan": async (world) => {
      await confirmed(world, "hr");
      return { activity: world.activity, plan: v7() };
    },
    "leaving.not-their-activity": async (world) => {
      await confirmed(world, "hr");
      return { activity: world.otherActivity, plan: await planOf(world) };
    },
  },
};
