import { z } from "zod";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { lockCandidate } from "./candidate.sql.ts";
import { mayDecide } from "./candidate.ts";
import { insertDecision, outcomes } from "./decision.sql.ts";
import { freeInterviewer } from "./interview-hour.ts";
import { writeTo } from "./letter.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Answer an application, always with its motive, in the words that the candidate reads. Only an adjournment
 * is followed by another answer.
 */
export const decide = operation({
  name: "joining.decide",
  label: words.decide,
  at: "POST /candidates/{candidate}/decisions",
  input: z.object({
    candidate: z.uuid(),
    outcome: z.enum(outcomes, { error: "not-chosen" }),
    motive: secret(shortText(2000)),
    orientedTo: secret(z.string().trim().max(200, { error: "too-long" }).default("")),
    againOn: civilDate().nullable().default(null),
  }),
  async find({ candidate: id, ...asked }, { db, cooperative, today }) {
    const candidate = await lockCandidate(db, cooperative, id);
    return candidate && { candidate, asked, today };
  },
  may: (actor, { candidate }) => mayDecide(actor, candidate),
  whyNot({ candidate: { state, appliedAt }, asked: { outcome, orientedTo, againOn }, today }) {
    if (state === "withdrawn") return refusals.over();
    if (["accepted", "admitted", "oriented", "refused"].includes(state)) return refusals.decided();
    if (!appliedAt) return refusals.notAppliedYet();
    if (outcome === "oriented" && orientedTo === "") return refusals.whereTo({}, "orientedTo");
    if (outcome !== "adjourned") return null;
    return againOn && againOn > today ? null : refusals.againMissing({}, "againOn");
  },
  async effect({ candidate, asked }, scene) {
    const id = scene.newId();
    await insertDecision(scene, {
      ...{ id, candidate: candidate.id, outcome: asked.outcome, motive: asked.motive },
      orientedTo: asked.outcome === "oriented" ? asked.orientedTo : null,
      againOn: asked.outcome === "adjourned" ? asked.againOn : null,
    });
    await freeInterviewer(scene, candidate.id);
    await writeTo(scene, candidate, "decided");
    return { id };
  },
});
