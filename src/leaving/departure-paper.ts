import { z } from "zod";
import { readPaper } from "../documents/index.ts";
import { has } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { mayDo } from "./find-plan.ts";
import { findGround } from "./ground.ts";
import { readPlan } from "./plan.sql.ts";
import { mayKeepDepartures } from "./plan.ts";
import { stepsOf } from "./steps.ts";
import { words } from "./words.ts";

/** A paper of a departure, in base 64: one that was made, or one that proves a step. */
export const departurePaper = view({
  name: "leaving.departure-paper",
  label: words.seePaper,
  at: "GET /departures/{plan}/papers/{paper}",
  input: z.object({ plan: z.uuid(), paper: z.string().regex(/^[0-9a-f]{64}$/) }),
  may: (actor) => actor.person !== null || actor.kind === "operator",
  async read({ plan: id, paper: hash }, scene) {
    const { db, cooperative, actor } = scene;
    const plan = await readPlan(db, cooperative, id);
    if (!plan) return null;
    const ground = await findGround(scene, plan);
    const all = mayKeepDepartures(actor) || actor.person === plan.person;
    const made = ground.documents.find(({ paper }) => paper === hash);
    const step = stepsOf(ground).find(({ done }) => done?.paper === hash);
    const account = made?.kind === "activity-account" && has(actor, "accountant");
    const own = made === undefined && step !== undefined && mayDo(actor, step.who, ground);
    if ((!made && !step) || !(all || account || own)) return null;
    const paper = await readPaper(db, cooperative, hash);
    return paper && { mediaType: paper.mediaType, base64: paper.bytes.toString("base64") };
  },
});
