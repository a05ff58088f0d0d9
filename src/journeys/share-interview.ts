import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { deleteSummaryDraft, insertVersion, lockInterview, readSummaryDraft } from "./interview.sql.ts";
import { isAuthor } from "./interview.ts";
import { interviewShared } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Share the record of an interview with the person, who reads it from then on (R9.06): it counts among the
 * two of the year (R1.03), and nothing of it changes any more but by a version that says why.
 */
export const shareInterview = operation({
  name: "journeys.share-interview",
  label: words.shareInterview,
  at: "POST /interviews/{interview}/sharing",
  input: z.object({ interview: z.uuid() }),
  async find({ interview: id }, { db, cooperative }) {
    const interview = await lockInterview(db, cooperative, id);
    return interview && { interview, summary: await readSummaryDraft(db, cooperative, id) };
  },
  may: (actor, { interview }) => isAuthor(actor, interview),
  whyNot({ interview, summary }) {
    if (interview.version > 0) return refusals.alreadyShared();
    return summary ? null : refusals.nothingToShare({}, "summary");
  },
  async effect({ interview: { id, person, adviserName, heldOn }, summary }, scene) {
    await insertVersion(scene, { interview: id, version: 1, summary: summary ?? "", why: "" });
    await deleteSummaryDraft(scene.db, scene.cooperative, id);
    await notify(scene, interviewShared, {
      to: [person],
      params: { name: adviserName, date: heldOn },
      link: `/entretiens/${id}`,
      once: `interview:${id}:1`,
    });
    return { id };
  },
});
