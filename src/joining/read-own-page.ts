import { z } from "zod";
import { view } from "../foundation/view.ts";
import { readSetting } from "../network/index.ts";
import { readCandidate } from "./candidate.sql.ts";
import { isOver } from "./candidate.ts";
import { listDecisions } from "./decision.sql.ts";
import { readFinding, readInterview } from "./interview.sql.ts";
import { readMeeting } from "./meeting.sql.ts";
import { findByKey } from "./page-key.sql.ts";
import { openMeetings } from "./read-entrance.ts";
import { listComing } from "./registration.sql.ts";
import { words } from "./words.ts";

/**
 * A candidate's own page, by its key: where they stand, their meeting, their interview where it was shared,
 * the answer with its motive. Nothing of who works on it, nor of who they were here before.
 */
export const ownPage = view({
  name: "joining.own-page",
  label: words.ownPage,
  at: "GET /candidate-page",
  input: z.object({ key: z.string().max(100) }),
  may: (actor) => actor.kind === "visitor",
  async read({ key }, scene) {
    const { db, cooperative, now, today } = scene;
    const id = await findByKey(db, cooperative, key);
    const candidate = id ? await readCandidate(db, cooperative, id) : null;
    if (!candidate) return null;
    const [seating] = await listComing(db, cooperative, candidate.id, now);
    const meeting = seating ? await readMeeting(db, cooperative, seating.meeting) : null;
    const finding = await readFinding(db, cooperative, candidate.id);
    const interview = await readInterview(db, cooperative, candidate.id);
    const { adviser: _, adviserName: _name, person: _person, activity: _activity, ...own } = candidate;
    return {
      candidate: own,
      over: isOver(candidate.state),
      meeting: meeting && seating ? { ...meeting, seated: seating.seated, rank: seating.rank } : null,
      meetings: isOver(candidate.state) ? [] : await openMeetings(scene),
      interview: interview && interview.startsAt > now ? interview : null,
      finding: finding?.shared ? finding : null,
      decisions: await listDecisions(db, cooperative, candidate.id),
      keptMonths: await readSetting(db, cooperative, "joining.kept-months", today),
      unkeptDays: await readSetting(db, cooperative, "joining.unkept-days", today),
    };
  },
});
