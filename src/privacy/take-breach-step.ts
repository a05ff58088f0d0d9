import { z } from "zod";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { breachSteps, insertBreachStep, lockBreach } from "./breach.sql.ts";
import { keepsData } from "./keeps-data.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Say of a breach that the authority or the people were told, when and how, or why they were not; then close
 * it (GDPR art. 33 and 34).
 */
export const takeBreachStep = operation({
  name: "privacy.take-breach-step",
  label: words.takeBreachStep,
  at: "POST /data-breaches/{breach}/steps",
  input: z.object({
    breach: z.uuid(),
    step: z.enum(breachSteps),
    done: z.union([z.boolean(), z.stringbool()]),
    on: civilDate(),
    note: shortText(1000),
  }),
  async find({ breach: id, step, on }, { db, cooperative, today }) {
    const breach = await lockBreach(db, cooperative, id);
    return breach && { breach, step, on, today };
  },
  may: (actor) => keepsData(actor),
  whyNot({ breach: { steps }, step, on, today }) {
    const taken = (name: string) => steps.some((one) => one.step === name);
    if (taken(step)) return refusals.stepTaken();
    if (on > today) return refusals.stepLater({}, "on");
    return step === "closing" && !(taken("authority") && taken("persons")) ? refusals.stepsMissing() : null;
  },
  async effect({ breach }, scene, { step, done, on, note }) {
    await insertBreachStep(scene, breach.id, { step, done, on, note });
    return { breach: breach.id };
  },
});
