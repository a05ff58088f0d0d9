import { z } from "zod";
import { readAppointment } from "../appointments/index.ts";
import { civilDateOf } from "../foundation/calendar.ts";
import { view } from "../foundation/view.ts";
import { listActionsOf } from "./action.sql.ts";
import { readFollowed } from "./followed.sql.ts";
import { mayFollow } from "./followed.ts";
import { listInterviewsOf } from "./interview.sql.ts";
import { words } from "./words.ts";

/** What the form of an interview begins with: the appointment it tells of, the actions that come back. */
export const interviewForm = view({
  name: "journeys.interview-form",
  label: words.writeInterview,
  at: "GET /people/{person}/interview-form",
  input: z.object({ person: z.uuid(), appointment: z.uuid().optional() }),
  may: (actor) => actor.person !== null && actor.follows.size > 0,
  async read({ person, appointment }, { db, cooperative, actor, today }) {
    const of = await readFollowed(db, cooperative, person, today);
    if (!of || !mayFollow(actor, of)) return null;
    const met = appointment ? await readAppointment(db, cooperative, appointment) : null;
    const own = met && met.member === person && met.adviser === actor.person ? met : null;
    return {
      today,
      of,
      last: (await listInterviewsOf(db, cooperative, person, actor.person))[0] ?? null,
      actions: (await listActionsOf(db, cooperative, person, null)).filter(({ done }) => done === null),
      from: own && {
        appointment: own.id,
        heldOn: civilDateOf(own.startsAt),
        minutes: Math.round((own.endsAt.getTime() - own.startsAt.getTime()) / 60_000),
        mode: own.mode,
        subject: own.typeName,
        about: own.about,
      },
    };
  },
});
