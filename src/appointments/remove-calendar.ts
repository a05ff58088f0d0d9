import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { deleteCalendar, lockCalendar } from "./calendar.sql.ts";
import { mayReceive } from "./may-receive.ts";
import { words } from "./words.ts";

/** Follow a calendar no longer: its events count as busy no more. */
export const removeCalendar = operation({
  name: "appointments.remove-calendar",
  label: words.removeCalendar,
  at: "DELETE /followed-calendars/{calendar}",
  input: z.object({ calendar: z.uuid() }),
  find: ({ calendar }, { db, cooperative }) => lockCalendar(db, cooperative, calendar),
  may: (actor, { adviser }) => mayReceive(actor) && actor.person === adviser,
  whyNot: () => null,
  async effect({ id }, scene) {
    await deleteCalendar(scene, id);
    return { id };
  },
});
