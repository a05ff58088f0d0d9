import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { lockInterview, putSummaryDraft, updateInterview } from "./interview.sql.ts";
import { isAuthor } from "./interview.ts";
import { interviewInput } from "./interview-input.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Change the record of an interview while it is one's draft; once shared it is amended. */
export const changeInterview = operation({
  name: "journeys.change-interview",
  label: words.changeInterview,
  at: "PUT /interviews/{interview}",
  input: z.object({ interview: z.uuid(), ...interviewInput }),
  async find(input, { db, cooperative, today }) {
    const interview = await lockInterview(db, cooperative, input.interview);
    return interview && { interview, heldOn: input.heldOn, today };
  },
  may: (actor, { interview }) => isAuthor(actor, interview),
  whyNot({ interview, heldOn, today }) {
    if (interview.version > 0) return refusals.alreadyShared();
    return heldOn > today ? refusals.notYet({}, "heldOn") : null;
  },
  async effect({ interview: { id } }, scene, { interview, summary, ...facts }) {
    await updateInterview(scene, { ...facts, id });
    await putSummaryDraft(scene, { interview, summary });
    return { id };
  },
});
