import { z } from "zod";
import { keepPaper, readGivenPaper } from "../documents/index.ts";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { file } from "../foundation/uploaded-file.ts";
import { findPlan, mayDo, stepNamed } from "./find-plan.ts";
import { stepNames } from "./kinds.ts";
import { refusals } from "./refusals.ts";
import { insertSaid } from "./step.sql.ts";
import { paperOf } from "./step.ts";
import { whyNotClosed } from "./why-not-leave.ts";
import { words } from "./words.ts";

/**
 * Say that a step is done, where the program cannot see it: when, with a note and the paper that proves it.
 * The certificate for France Travail comes from the employer's declaration; its file proves it (R1.41).
 */
export const settleStep = operation({
  name: "leaving.settle-step",
  label: words.settleStep,
  at: "POST /departures/{plan}/steps",
  input: z.object({
    plan: z.uuid(),
    step: z.enum(stepNames),
    activity: z.uuid().nullish(),
    doneOn: civilDate(),
    note: z.string().trim().max(300, { error: "too-long" }).default(""),
    paper: file().optional(),
  }),
  async find(input, scene) {
    const found = await findPlan(scene, input.plan);
    if (!found) return null;
    const step = stepNamed(found.steps, input);
    const may = mayDo(scene.actor, step?.who, found.ground);
    const given = input.paper && may ? await readGivenPaper(input.paper) : null;
    return { ...found, input, step, given, today: scene.today };
  },
  may: (actor, { step, ground }) => mayDo(actor, step?.who, ground),
  whyNot({ input, ground, step, given, today }) {
    const closed = whyNotClosed(ground.plan);
    if (closed) return closed;
    if (!step) return refusals.unknownStep({}, "step");
    if (step.done) return refusals.stepDone();
    if (step.tick === "no") return refusals.stepSeen();
    if (input.step === "final-settlement" && !paperOf(ground, input.step)) return refusals.makeFirst();
    if (input.doneOn > today) return refusals.dayToCome({}, "doneOn");
    if (step.tick === "with-paper" && !given) return refusals.paperMissing({}, "paper");
    return given?.refusal ?? null;
  },
  async effect({ input, given }, scene) {
    const paper = given ? await keepPaper(scene, given) : null;
    const { plan, step, activity, doneOn, note } = input;
    await insertSaid(scene, plan, { step, activity: activity ?? null, doneOn, note, paper });
    return { plan };
  },
});
