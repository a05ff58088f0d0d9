import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { insertDecision } from "./absence.sql.ts";
import { mayDecide } from "./absence.ts";
import { findOwn } from "./find-own.ts";
import { kindRules } from "./kinds.ts";
import { absenceRefused } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Refuse an absence with a reason: its days are free again. A right that is proved is not refused. */
export const refuseAbsence = operation({
  name: "absences.refuse-absence",
  label: words.refuseAbsence,
  at: "POST /absences/{absence}/refusal",
  input: z.object({ absence: z.uuid(), reason: shortText(400) }),
  find: ({ absence }, scene) => findOwn(scene, absence),
  may: (actor, { absence }) => mayDecide(actor, absence),
  whyNot({ absence: { state, kind, paper }, own }) {
    if (state !== "declared") return refusals.notWaiting();
    if (own) return refusals.ownAbsence();
    return kindRules[kind].right && paper !== null ? refusals.aRight() : null;
  },
  async effect({ absence: { id, person, from, to } }, scene, { reason }) {
    await insertDecision(scene, { absence: id, outcome: "refused", reason });
    await notify(scene, absenceRefused, {
      ...{ to: [person], params: { from, to, reason }, link: "/moi/absences" },
      once: `absence-refused:${id}`,
    });
    return { absence: id };
  },
});
