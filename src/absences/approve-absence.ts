import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { insertDecision } from "./absence.sql.ts";
import { mayDecide } from "./absence.ts";
import { findOwn } from "./find-own.ts";
import { kindRules } from "./kinds.ts";
import { absenceApproved } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Approve an absence: pay counts it from then on. What is a right needs its paper first. */
export const approveAbsence = operation({
  name: "absences.approve-absence",
  label: words.approveAbsence,
  at: "POST /absences/{absence}/approval",
  input: z.object({ absence: z.uuid() }),
  find: ({ absence }, scene) => findOwn(scene, absence),
  may: (actor, { absence }) => mayDecide(actor, absence),
  whyNot({ absence: { state, kind, paper }, own }) {
    if (state !== "declared") return refusals.notWaiting();
    if (own) return refusals.ownAbsence();
    return kindRules[kind].proved && paper === null ? refusals.evidenceMissing() : null;
  },
  async effect({ absence: { id, person, from, to } }, scene) {
    await insertDecision(scene, { absence: id, outcome: "approved", reason: "" });
    await notify(scene, absenceApproved, {
      ...{ to: [person], params: { from, to }, link: "/moi/absences", once: `absence-approved:${id}` },
    });
    return { absence: id };
  },
});
