import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { type Params, say } from "../foundation/words.ts";
import { findPlan } from "./find-plan.ts";
import { outcomes } from "./kinds.ts";
import { insertClosing } from "./plan.sql.ts";
import { mayKeepDepartures } from "./plan.ts";
import { refusals } from "./refusals.ts";
import type { Step } from "./step.ts";
import { stepWords } from "./step-words.ts";
import { whyNotClosed } from "./why-not-leave.ts";
import { words } from "./words.ts";

/** The steps that are left, as a refusal names them. */
export function leftOf(steps: readonly Step[], language: string): Params {
  const open = steps.filter(({ done }) => done === null);
  const names = open.map(({ name, activityName }) =>
    [say(stepWords[name], language), activityName].filter(Boolean).join(" · "),
  );
  return { n: open.length, list: names.join(", ") };
}

/** Close a departure once every step is done, with what the person does next, which figures count. */
export const closePlan = operation({
  name: "leaving.close-plan",
  label: words.closePlan,
  at: "POST /departures/{plan}/closing",
  input: z.object({
    plan: z.uuid(),
    outcome: z.enum(outcomes, { error: "not-chosen" }),
    note: z.string().trim().max(300, { error: "too-long" }).default(""),
  }),
  async find(input, scene) {
    const found = await findPlan(scene, input.plan);
    return found && { ...found, language: scene.actor.language };
  },
  may: mayKeepDepartures,
  whyNot({ ground: { plan }, steps, language }) {
    const open = steps.some(({ done }) => done === null);
    return whyNotClosed(plan) ?? (open ? refusals.stepsOpen(leftOf(steps, language)) : null);
  },
  async effect(_, scene, { plan, outcome, note }) {
    await insertClosing(scene, { plan, outcome, note });
    return { plan };
  },
});
