import { z } from "zod";
import { listCodes, nextCode } from "../activities/index.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { listSites } from "../network/index.ts";
import { readCandidate } from "./candidate.sql.ts";
import { isOver, keepsAll, mayDecide, mayReadCandidates, mayWork } from "./candidate.ts";
import { listTeam } from "./charge.sql.ts";
import { listDecisions } from "./decision.sql.ts";
import { readFinding, readInterview } from "./interview.sql.ts";
import { readMeeting } from "./meeting.sql.ts";
import { openMeetings } from "./read-entrance.ts";
import { listFormer } from "./recognition.sql.ts";
import { listComing } from "./registration.sql.ts";
import { listStory } from "./story.sql.ts";
import { words } from "./words.ts";

/** One application, for whoever works on it: what was said, what was found, what comes next, its story. */
export const oneCandidate = view({
  name: "joining.one-candidate",
  label: words.oneCandidate,
  at: "GET /candidates/{candidate}",
  input: z.object({ candidate: z.uuid() }),
  may: mayReadCandidates,
  async read({ candidate: id }, scene) {
    const { db, cooperative, actor, now, today } = scene;
    const candidate = await readCandidate(db, cooperative, id);
    if (!candidate || !mayWork(actor, candidate)) return null;
    const [seating] = await listComing(db, cooperative, id, now);
    const meeting = seating ? await readMeeting(db, cooperative, seating.meeting) : null;
    const former = await listFormer(db, cooperative, id);
    return {
      ...{ candidate, today, over: isOver(candidate.state), keepsAll: keepsAll(actor), me: actor.person },
      mayDecide: mayDecide(actor, candidate),
      meeting: meeting && seating ? { ...meeting, seated: seating.seated, rank: seating.rank } : null,
      meetings: await openMeetings(scene),
      interview: await readInterview(db, cooperative, id),
      finding: await readFinding(db, cooperative, id),
      decisions: await listDecisions(db, cooperative, id),
      former: former.map((one) => ({ ...one, mayOpen: mayWork(actor, one) })),
      team: await listTeam(db, cooperative, today),
      story: await listStory(db, cooperative, id),
      admission: candidate.state === "accepted" && keepsAll(actor) ? await admissionForm(scene) : null,
    };
  },
});

/** What the form that welcomes somebody offers. */
async function admissionForm({ db, cooperative }: Scene) {
  const sites = await listSites(db, cooperative);
  return {
    code: nextCode(await listCodes(db, cooperative)),
    sites: sites.map(({ id, name }) => ({ id, name })),
  };
}
