import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { lockAction, putActionOutcome } from "./action.sql.ts";
import { readFollowed } from "./followed.sql.ts";
import { mayShape } from "./followed.ts";
import { outcomes, settledAs } from "./outcomes.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Say that an action is done or given up, or open it again where that was said too soon. */
export const settleAction = operation({
  name: "journeys.settle-action",
  label: words.settleAction,
  at: "PUT /actions/{action}/outcome",
  input: z.object({ action: z.uuid(), outcome: z.enum(outcomes) }),
  async find({ action: id, outcome }, { db, cooperative, today }) {
    const action = await lockAction(db, cooperative, id);
    const of = action && (await readFollowed(db, cooperative, action.person, today));
    return of && { of, action, done: settledAs(outcome) };
  },
  may: (actor, { of }) => mayShape(actor, of),
  whyNot: ({ action, done }) => (action.done === done ? refusals.sameOutcome() : null),
  async effect({ action: { id }, done }, scene) {
    await putActionOutcome(scene, id, done);
    return { id };
  },
});
