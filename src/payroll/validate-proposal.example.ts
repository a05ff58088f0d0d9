import { earned, employed } from "../../fixtures/employed.ts";
import type { Example } from "../../fixtures/example.ts";
import { joinActivity, leaveActivity } from "../activities/index.ts";
import { payAsked, proposed, spent, validated } from "./payroll.fixture.ts";
import { proposePay } from "./propose-pay.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ proposal: await proposed(world) }),
  refused: {
    "payroll.not-proposed": async (world) => ({ proposal: await validated(world) }),
    "payroll.own-pay": async (world) => {
      const person = world.personId("adviser");
      const activity = world.otherActivity;
      const left = { activity, person: world.personId("neighbour"), until: "2026-11-22" };
      await world.done(leaveActivity, left);
      await world.done(joinActivity, { activity, person, since: "2026-11-23" });
      await earned(world, 1_000_000, { activity });
      await employed(world, { person, activity });
      const { id } = await world.done(proposePay, payAsked(world, { activity }), "adviser");
      return { proposal: id };
    },
    "payroll.beyond-funds": async (world) => {
      const proposal = await proposed(world);
      await spent(world);
      return { proposal };
    },
  },
};
