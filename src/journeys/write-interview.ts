import { z } from "zod";
import { readAppointment } from "../appointments/index.ts";
import { operation } from "../foundation/operation.ts";
import { readFollowed } from "./followed.sql.ts";
import { mayFollow } from "./followed.ts";
import { findInterviewOf, insertInterview, putSummaryDraft } from "./interview.sql.ts";
import { interviewInput } from "./interview-input.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Write the record of an interview with an entrepreneur whom one follows: two a year at least are owed to
 * each (R1.03, décret 2015-1363). It is a draft, read by its author only, until it is shared.
 */
export const writeInterview = operation({
  name: "journeys.write-interview",
  label: words.writeInterview,
  at: "POST /people/{person}/interviews",
  input: z.object({ person: z.uuid(), appointment: z.uuid().nullish(), ...interviewInput }),
  async find(input, { db, cooperative, today, actor }) {
    const of = await readFollowed(db, cooperative, input.person, today);
    if (!of) return null;
    const { appointment } = input;
    const met = appointment ? await readAppointment(db, cooperative, appointment) : null;
    const theirs = met !== null && met.member === of.person && met.adviser === actor.person;
    const recorded = appointment ? await findInterviewOf(db, cooperative, appointment) : null;
    return { of, input, today, recorded, unknown: Boolean(appointment) && !theirs };
  },
  may: (actor, { of }) => mayFollow(actor, of),
  whyNot({ input, today, recorded, unknown }) {
    if (input.heldOn > today) return refusals.notYet({}, "heldOn");
    if (unknown) return refusals.notTheirAppointment();
    return recorded ? refusals.alreadyRecorded() : null;
  },
  async effect({ input }, scene) {
    const { summary, appointment = null, ...facts } = input;
    const id = scene.newId();
    await insertInterview(scene, { ...facts, id, appointment });
    await putSummaryDraft(scene, { interview: id, summary });
    return { id };
  },
});
