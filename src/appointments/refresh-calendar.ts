import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { askReading, lockCalendar } from "./calendar.sql.ts";
import { mayReceive } from "./may-receive.ts";
import { words } from "./words.ts";

/** Have a followed calendar read now, without waiting for its hour. */
export const refreshCalendar = operation({
  name: "appointments.refresh-calendar",
  label: words.refreshCalendar,
  at: "POST /followed-calendars/{calendar}/readings",
  input: z.object({ calendar: z.uuid() }),
  find: ({ calendar }, { db, cooperative }) => lockCalendar(db, cooperative, calendar),
  may: (actor, { adviser }) => mayReceive(actor) && actor.person === adviser,
  whyNot: () => null,
  async effect({ id }, scene) {
    await askReading(scene, id);
    await scene.later("appointments.read-calendar", { calendar: id, again: false });
    return { id };
  },
});
