import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { putOutcome, readAction } from "./action.sql.ts";
import { findGroup } from "./find-group.ts";
import { facilitates, isMember, whyNotAdd } from "./group.ts";
import { meetingWords } from "./meeting-words.ts";
import { refusals } from "./refusals.ts";

export const outcomes = ["done", "dropped", "open"] as const;
const doneAs = { done: true, dropped: false, open: null } as const;

/** Say that an action is done or given up, or open it again: whose it is, or a facilitator. */
export const settleAction = operation({
  name: "groups.settle-action",
  label: meetingWords.settleAction,
  at: "PUT /group-actions/{action}/outcome",
  input: z.object({ action: z.uuid(), outcome: z.enum(outcomes) }),
  async find({ action: id, outcome }, scene) {
    const seen = await readAction(scene.db, scene.cooperative, id);
    const found = seen && (await findGroup(seen.group, scene));
    const action = found && (await readAction(scene.db, scene.cooperative, id));
    return action && { ...found, action, done: doneAs[outcome] };
  },
  may: (actor, { action, ...of }) =>
    facilitates(actor, of) || (isMember(actor, of) && action.person === actor.person),
  whyNot: ({ action, done, ...of }) =>
    whyNotAdd(of) ?? (action.done === done ? refusals.sameOutcome() : null),
  async effect({ action: { id }, done }, scene) {
    await putOutcome(scene, id, done);
    return { id };
  },
});
