import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { insertDecision, lockChange } from "./change.sql.ts";
import { sectionOf } from "./fields.ts";
import { bankDetailsDecided } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Confirm bank details that were given, or refuse them with a reason: from then on pay goes there. Whoever
 * gave them, or whose they are, does not confirm them.
 */
export const decideChange = operation({
  name: "dossiers.decide-change",
  label: words.decideChange,
  at: "POST /file-changes/{change}/decision",
  input: z.object({
    change: z.uuid(),
    accepted: z.boolean(),
    reason: z.string().trim().max(400).default(""),
  }),
  async find({ change: id, accepted, reason }, { db, cooperative, actor }) {
    const change = await lockChange(db, cooperative, id);
    return change && { change, accepted, reason, by: actor.person };
  },
  may: (actor, { change }) => has(actor, ...sectionOf(change.section).confirmedBy),
  whyNot({ change, accepted, reason, by }) {
    if (change.accepted !== null || !change.held) return refusals.alreadyDecided();
    if (by === null || change.recordedBy === by || change.person === by) return refusals.fourEyes();
    if (!accepted && reason === "") return refusals.reasonMissing({}, "reason");
    return null;
  },
  async effect({ change, accepted, reason }, scene) {
    await insertDecision(scene, { change: change.id, accepted, reason });
    await notify(scene, bankDetailsDecided, {
      to: [change.person],
      params: {},
      link: "/moi/dossier",
      once: `file-decision:${change.id}`,
    });
    return { change: change.id };
  },
});
