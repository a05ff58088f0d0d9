import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { insertClosing, lockPlan } from "./plan.sql.ts";
import { mayKeepDepartures } from "./plan.ts";
import { whyNotClosed } from "./why-not-leave.ts";
import { words } from "./words.ts";

/** Drop a plan: the person stays after all, or it was opened by mistake. What was done elsewhere stays. */
export const withdrawPlan = operation({
  name: "leaving.withdraw-plan",
  label: words.withdrawPlan,
  at: "POST /departures/{plan}/withdrawal",
  input: z.object({ plan: z.uuid(), why: shortText(300) }),
  find: ({ plan }, { db, cooperative }) => lockPlan(db, cooperative, plan),
  may: mayKeepDepartures,
  whyNot: (plan) => whyNotClosed(plan),
  async effect({ id }, scene, { why }) {
    await insertClosing(scene, { plan: id, outcome: "stays", note: why });
    return { plan: id };
  },
});
