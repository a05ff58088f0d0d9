import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { insertWithdrawal } from "./absence.sql.ts";
import { keepsAbsences } from "./absence.ts";
import { findOwn } from "./find-own.ts";
import { listKeepers } from "./keepers.ts";
import { absenceWithdrawn } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Withdraw an absence that will not be, or was declared by mistake: while it waits, or before it begins.
 * Whoever keeps absences may strike one that has begun.
 */
export const withdrawAbsence = operation({
  name: "absences.withdraw-absence",
  label: words.withdrawAbsence,
  at: "POST /absences/{absence}/withdrawal",
  input: z.object({
    absence: z.uuid(),
    reason: z.string().trim().max(400, { error: "too-long" }).default(""),
  }),
  async find({ absence }, scene) {
    const found = await findOwn(scene, absence);
    return found && { ...found, keeps: keepsAbsences(scene.actor) && !found.own };
  },
  may: (actor, { absence, own }) => own || (keepsAbsences(actor) && absence.person !== actor.person),
  whyNot({ absence: { state, from }, keeps, today }) {
    if (state !== "declared" && state !== "approved") return refusals.notWaiting();
    return state === "approved" && from <= today && !keeps ? refusals.begun() : null;
  },
  async effect({ absence, own }, scene, { reason }) {
    await insertWithdrawal(scene, { absence: absence.id, reason });
    const { person, personName: name, from, to } = absence;
    await notify(scene, absenceWithdrawn, {
      to: own ? await listKeepers(scene, absence) : [person],
      ...{ params: { name, from, to }, link: own ? "/absences" : "/moi/absences" },
      once: `absence-withdrawn:${absence.id}`,
    });
    return { absence: absence.id };
  },
});
