import { z } from "zod";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { lockCandidate } from "./candidate.sql.ts";
import { isOver, mayWork } from "./candidate.ts";
import { listTeam } from "./charge.sql.ts";
import { insertFinding } from "./interview.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

const text = () => secret(z.string().trim().max(4000, { error: "too-long" }).default(""));

/**
 * Record what the diagnostic interview found, under headings: facts, since the person may ask to read them
 * (R9.06). Shared, they read them on their page; recorded again, it takes the place of what stood there.
 */
export const recordInterview = operation({
  name: "joining.record-interview",
  label: words.recordInterview,
  at: "POST /candidates/{candidate}/findings",
  input: z.object({
    candidate: z.uuid(),
    heldOn: civilDate(),
    interviewer: z.uuid({ error: "not-chosen" }),
    project: secret(shortText(4000)),
    market: text(),
    motivation: text(),
    situation: text(),
    needs: text(),
    opinion: text(),
    shared: z.boolean(),
  }),
  async find({ candidate: id, interviewer, heldOn }, { db, cooperative, today }) {
    const candidate = await lockCandidate(db, cooperative, id);
    if (!candidate) return null;
    const team = await listTeam(db, cooperative, today);
    return { candidate, heldOn, today, known: team.some((one) => one.id === interviewer) };
  },
  may: (actor, { candidate }) => mayWork(actor, candidate),
  whyNot({ candidate, heldOn, today, known }) {
    if (isOver(candidate.state)) return refusals.over();
    if (!candidate.appliedAt) return refusals.notAppliedYet();
    if (heldOn > today) return refusals.inFuture({}, "heldOn");
    return known ? null : refusals.notOfTeam({}, "interviewer");
  },
  async effect(_, scene, input) {
    const id = scene.newId();
    await insertFinding(scene, { ...input, id });
    return { id };
  },
});
