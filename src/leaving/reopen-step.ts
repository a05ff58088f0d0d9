import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { findPlan, mayDo, stepNamed } from "./find-plan.ts";
import { stepNames } from "./kinds.ts";
import { refusals } from "./refusals.ts";
import { deleteSaid } from "./step.sql.ts";
import { whyNotClosed } from "./why-not-leave.ts";
import { words } from "./words.ts";

/** Take back that a step was done, where somebody said so by mistake; the audit keeps both. */
export const reopenStep = operation({
  name: "leaving.reopen-step",
  label: words.reopenStep,
  at: "DELETE /departures/{plan}/steps",
  input: z.object({ plan: z.uuid(), step: z.enum(stepNames), activity: z.uuid().nullish() }),
  async find(input, scene) {
    const found = await findPlan(scene, input.plan);
    return found && { ...found, input, step: stepNamed(found.steps, input) };
  },
  may: (actor, { step, ground }) => mayDo(actor, step?.who, ground),
  whyNot({ ground, input }) {
    const { step, activity } = input;
    const said = ground.said.some((one) => one.step === step && one.activity === (activity ?? null));
    return whyNotClosed(ground.plan) ?? (said ? null : refusals.notSaid());
  },
  async effect({ input: { plan, step, activity } }, { db, cooperative }) {
    await deleteSaid(db, cooperative, { plan, step, activity: activity ?? null });
    return { plan };
  },
});
