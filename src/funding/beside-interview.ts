import { z } from "zod";
import { view } from "../foundation/view.ts";
import { findInterview } from "../journeys/index.ts";
import { isAppointmentRecorded, listConventionsOf } from "./hours.sql.ts";
import { hoursWords } from "./hours-words.ts";
import { readInterviewTag } from "./interview-tag.sql.ts";

/** For which funder and programme an interview was held, and for its author which it may be. */
export const besideInterview = view({
  name: "funding.beside-interview",
  label: hoursWords.onConvention,
  at: "GET /interviews/{interview}/convention",
  input: z.object({ interview: z.uuid() }),
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  async read({ interview: id }, scene) {
    const { db, cooperative } = scene;
    const found = await findInterview(scene, id);
    if (!found) return null;
    const { person, heldOn, appointment } = found.interview;
    const recorded = appointment !== null && (await isAppointmentRecorded(db, cooperative, appointment));
    const among = await listConventionsOf(db, cooperative, { people: [person], on: heldOn });
    return {
      tag: await readInterviewTag(db, cooperative, found.interview),
      mayTag: found.author && !recorded,
      among: found.author ? among.map((one) => ({ id: one.id, name: one.name })) : [],
    };
  },
});
