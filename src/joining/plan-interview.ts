import { z } from "zod";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { say } from "../foundation/words.ts";
import { lockCandidate } from "./candidate.sql.ts";
import { isOver, mayWork } from "./candidate.ts";
import { listTeam } from "./charge.sql.ts";
import { insertInterview, interviewModes } from "./interview.sql.ts";
import { whenOf, writeTo } from "./letter.ts";
import { instantOf } from "./meeting-input.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Offer a candidate their diagnostic interview; planned again, it takes the place of the one before. */
export const planInterview = operation({
  name: "joining.plan-interview",
  label: words.planInterview,
  at: "POST /candidates/{candidate}/interviews",
  input: z.object({
    candidate: z.uuid(),
    interviewer: z.uuid({ error: "not-chosen" }),
    date: civilDate(),
    time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "not-a-time" }),
    mode: z.enum(interviewModes, { error: "not-chosen" }),
    place: secret(z.string().trim().max(400, { error: "too-long" }).default("")),
  }),
  async find({ candidate: id, interviewer, date, time }, { db, cooperative, now, today }) {
    const candidate = await lockCandidate(db, cooperative, id);
    if (!candidate) return null;
    const team = await listTeam(db, cooperative, today);
    const startsAt = instantOf(date, time);
    return { candidate, startsAt, now, who: team.find((one) => one.id === interviewer) ?? null };
  },
  may: (actor, { candidate }) => mayWork(actor, candidate),
  whyNot({ candidate, startsAt, now, who }) {
    if (isOver(candidate.state)) return refusals.over();
    if (!candidate.appliedAt) return refusals.notAppliedYet();
    if (startsAt <= now) return refusals.inPast({}, "date");
    return who ? null : refusals.notOfTeam({}, "interviewer");
  },
  async effect({ candidate, startsAt, who }, scene, { mode, place, interviewer }) {
    const id = scene.newId();
    await insertInterview(scene, { id, candidate: candidate.id, interviewer, startsAt, mode, place });
    const how = [say(words[`by-${mode}`], candidate.language), place].filter(Boolean).join(" : ");
    await writeTo(scene, candidate, "interview", { ...whenOf(startsAt), with: who?.name ?? "", how });
    return { id };
  },
});
