import { z } from "zod";
import { readAppointment } from "../appointments/index.ts";
import { view } from "../foundation/view.ts";
import { readShared } from "../video/index.ts";
import { listActionsOf } from "./action.sql.ts";
import { readDesk } from "./desk.ts";
import { readFollowed } from "./followed.sql.ts";
import { mayFollow, mayShape } from "./followed.ts";
import { findInterviewOf, readInterview } from "./interview.sql.ts";
import { words } from "./words.ts";

/**
 * What comes back at an appointment: the open actions of the two, and its record or how to write it; for the
 * adviser alone, what they want before them.
 */
export const besideAppointment = view({
  name: "journeys.beside-appointment",
  label: words.comesBack,
  at: "GET /appointments/{appointment}/journey",
  input: z.object({ appointment: z.uuid() }),
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  async read({ appointment: id }, scene) {
    const { db, cooperative, actor, today, now } = scene;
    const met = await readAppointment(db, cooperative, id);
    if (!met || (met.adviser !== actor.person && met.member !== actor.person)) return null;
    const of = await readFollowed(db, cooperative, met.member, today);
    if (!of || !mayShape(actor, of)) return null;
    const found = await findInterviewOf(db, cooperative, id);
    const interview = found ? await readInterview(db, cooperative, found) : null;
    const mine = interview?.adviser === actor.person;
    const begun = met.startsAt <= now && ["confirmed", "held"].includes(met.state);
    const { note, actions: agreed } = await readShared(db, cooperative, id);
    const actions = await listActionsOf(db, cooperative, met.member, null);
    const follows = met.adviser === actor.person && mayFollow(actor, of);
    const mayWrite = begun && !interview && follows;
    return {
      today,
      person: of.person,
      actions: actions.filter(({ done }) => done === null),
      interview: interview && (interview.version > 0 || mine) ? interview.id : null,
      mayWrite,
      /** Of a meeting by video, what was noted together waits to become the record. */
      noted: mayWrite && (note.text.trim() !== "" || agreed.length > 0),
      desk: follows ? await readDesk(scene, of) : null,
    };
  },
});
