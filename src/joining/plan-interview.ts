import { z } from "zod";
import { civilDate, clock } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { instantAt, whenOf } from "../foundation/when.ts";
import { say } from "../foundation/words.ts";
import { lockResources, readBusy } from "../occupancy/index.ts";
import { lockCandidate } from "./candidate.sql.ts";
import { isOver, mayWork } from "./candidate.ts";
import { listTeam } from "./charge.sql.ts";
import { calendarOf } from "./event.ts";
import { countInterviews, insertInterview, interviewModes } from "./interview.sql.ts";
import { hourFrom, takeInterviewer } from "./interview-hour.ts";
import { writeTo } from "./letter.ts";
import { letterWords } from "./letter-words.ts";
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
    time: clock(),
    mode: z.enum(interviewModes, { error: "not-chosen" }),
    place: secret(z.string().trim().max(400, { error: "too-long" }).default("")),
  }),
  async find({ candidate: id, interviewer, date, time }, { db, cooperative, now, today }) {
    const candidate = await lockCandidate(db, cooperative, id);
    if (!candidate) return null;
    const team = await listTeam(db, cooperative, today);
    const startsAt = instantAt(date, time);
    const who = team.find((one) => one.id === interviewer) ?? null;
    const led = who ? [who.id] : [];
    await lockResources(db, cooperative, led);
    const busy = await readBusy(db, cooperative, led, hourFrom(startsAt));
    return { candidate, startsAt, now, who, busy: busy.some(({ takenBy }) => takenBy !== id) };
  },
  may: (actor, { candidate }) => mayWork(actor, candidate),
  whyNot({ candidate, startsAt, now, who, busy }) {
    if (isOver(candidate.state)) return refusals.over();
    if (!candidate.appliedAt) return refusals.notAppliedYet();
    if (startsAt <= now) return refusals.inPast({}, "date");
    if (!who) return refusals.notOfTeam({}, "interviewer");
    return busy ? refusals.interviewerTaken({ name: who.name }, "time") : null;
  },
  async effect({ candidate, startsAt, who }, scene, { mode, place, interviewer }) {
    const id = scene.newId();
    const planned = await countInterviews(scene.db, scene.cooperative, candidate.id);
    await insertInterview(scene, { id, candidate: candidate.id, interviewer, startsAt, mode, place });
    await takeInterviewer(scene, candidate.id, { interviewer, startsAt });
    const how = [say(words[`by-${mode}`], candidate.language), place].filter(Boolean).join(" : ");
    const params = { ...whenOf(startsAt), with: who?.name ?? "", how };
    const summary = say(letterWords.interview, candidate.language, params);
    const uid = `${candidate.id}@entretien.ensemble`;
    const event = { uid, sequence: planned, ...hourFrom(startsAt), summary, place: how };
    await writeTo(scene, candidate, "interview", params, calendarOf(event, scene.now));
    return { id };
  },
});
