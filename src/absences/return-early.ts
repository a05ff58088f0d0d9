import { z } from "zod";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { insertReturn } from "./absence.sql.ts";
import { keepsAbsences } from "./absence.ts";
import { findOwn } from "./find-own.ts";
import { listKeepers } from "./keepers.ts";
import { maternityLeast } from "./kinds.ts";
import { absenceChanged } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Note that an absence ended earlier than was said: its last day, and why. What was said stays known. */
export const returnEarly = operation({
  name: "absences.return-early",
  label: words.returnEarly,
  at: "POST /absences/{absence}/return",
  input: z.object({
    absence: z.uuid(),
    until: civilDate(),
    reason: z.string().trim().max(400, { error: "too-long" }).default(""),
  }),
  async find({ absence, until }, scene) {
    const found = await findOwn(scene, absence);
    return found && { ...found, until };
  },
  may: (actor, { own }) => own || keepsAbsences(actor),
  whyNot({ absence: { state, kind, from, to, birthOn }, until }) {
    if (state !== "declared" && state !== "approved") return refusals.notWaiting();
    if (until < from || until >= to) return refusals.notShorter({ from, to }, "until");
    const least = kind === "maternity" && birthOn ? maternityLeast(birthOn) : null;
    return least && until < least.to ? refusals.maternityTooShort(least, "until") : null;
  },
  async effect({ absence, until, own }, scene, { reason }) {
    const { id, person, personName: name, from, to: wasUntil } = absence;
    await insertReturn(scene, { absence: id, wasUntil, until, reason });
    await notify(scene, absenceChanged, {
      to: own ? await listKeepers(scene, absence) : [person],
      ...{ params: { name, from, to: until }, link: own ? "/absences" : "/moi/absences" },
      once: `absence-return:${id}:${until}`,
    });
    return { absence: id };
  },
});
