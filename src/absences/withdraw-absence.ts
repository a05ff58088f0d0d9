import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { notify } from "../notices/index.ts";
import { type Absence, insertWithdrawal } from "./absence.sql.ts";
import { keepsAbsences } from "./absence.ts";
import { findOwn } from "./find-own.ts";
import { listKeepers } from "./keepers.sql.ts";
import { kindRules } from "./kinds.ts";
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
      to: own ? await tellKeepers(scene, absence) : [person],
      ...{ params: { name, from, to }, link: own ? "/absences" : "/moi/absences" },
      once: `absence-withdrawn:${absence.id}`,
    });
    return { absence: absence.id };
  },
});

/** Who was told that somebody would be away, and would go on believing it. */
export async function tellKeepers(scene: Scene, { kind, activity, person }: Absence): Promise<string[]> {
  const { db, cooperative, today } = scene;
  const followed = kindRules[kind].right ? null : activity;
  const keepers = await listKeepers(db, cooperative, { on: today, activity: followed });
  return keepers.filter((keeper) => keeper !== person && keeper !== scene.actor.person);
}
