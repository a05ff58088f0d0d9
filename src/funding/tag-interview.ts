import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { isAuthor, readInterview } from "../journeys/index.ts";
import { isAppointmentRecorded, listConventionsOf } from "./hours.sql.ts";
import { hoursWords } from "./hours-words.ts";
import { deleteInterviewTag, putInterviewTag } from "./interview-tag.sql.ts";
import { refusals } from "./refusals.ts";

/**
 * Say for which convention an interview is held, among those that support the person on its day; nothing
 * takes it back. Once the hours of its appointment are in the ledger it is they that say it.
 */
export const tagInterview = operation({
  name: "funding.tag-interview",
  label: hoursWords.tagInterview,
  at: "PUT /interviews/{interview}/convention",
  input: z.object({ interview: z.uuid(), convention: z.uuid().nullable().default(null) }),
  async find({ interview: id, convention }, { db, cooperative }) {
    const interview = await readInterview(db, cooperative, id);
    if (!interview) return null;
    const { person, heldOn, appointment } = interview;
    const supporting = await listConventionsOf(db, cooperative, { people: [person], on: heldOn });
    const recorded = appointment !== null && (await isAppointmentRecorded(db, cooperative, appointment));
    return { interview, convention, supporting, recorded };
  },
  may: (actor, { interview }) => isAuthor(actor, interview),
  whyNot({ convention, supporting, recorded }) {
    if (recorded) return refusals.hoursSayIt({}, "convention");
    return convention === null || supporting.some(({ id }) => id === convention)
      ? null
      : refusals.notSupporting({}, "convention");
  },
  async effect({ interview: { id }, convention }, scene) {
    if (convention) await putInterviewTag(scene, { interview: id, convention });
    else await deleteInterviewTag(scene, id);
    return { id };
  },
});
