import { z } from "zod";
import { job } from "../foundation/job.ts";
import { notify } from "../notices/index.ts";
import { keepFailure, keepReading, lockCalendar } from "./calendar.sql.ts";
import { busyOf } from "./calendar-events.ts";
import { CalendarFailure, fetchCalendar } from "./fetch-calendar.ts";
import { calendarFailed } from "./notice-kinds.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * Reads a calendar kept elsewhere, and again in an hour. One that cannot be read is no fault of ours: the
 * adviser is told once, and sees since when and why; what it said last still counts.
 */
export const readCalendar = job({
  name: "appointments.read-calendar",
  input: z.object({ calendar: z.uuid(), again: z.boolean() }),
  async run({ calendar: id, again }, scene) {
    const { db, cooperative, now } = scene;
    const calendar = await lockCalendar(db, cooperative, id);
    if (!calendar) return;
    const span = { from: new Date(now.getTime() - dayMs), to: new Date(now.getTime() + 400 * dayMs) };
    try {
      const privateToo = process.env.ENSEMBLE_PRIVATE_CALENDARS === "1";
      await keepReading(scene, id, busyOf(await fetchCalendar(calendar.url, { privateToo }), span));
    } catch (error) {
      if (!(error instanceof CalendarFailure)) throw error;
      await keepFailure(scene, id, error.why);
      await notify(scene, calendarFailed, {
        to: [calendar.adviser],
        params: { name: calendar.name },
        link: "/agenda/reglages#calendriers",
        once: `calendar:${id}:${(calendar.failingSince ?? now).toISOString()}`,
      });
    }
    if (again) await scene.later(this.name, { calendar: id, again }, new Date(now.getTime() + hourMs));
  },
});
