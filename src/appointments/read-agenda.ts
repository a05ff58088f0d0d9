import { z } from "zod";
import { addDays, type CivilDate, civilDateOf } from "../foundation/calendar.ts";
import { civilDate } from "../foundation/input.ts";
import { isPublicHoliday } from "../foundation/public-holidays.ts";
import { view } from "../foundation/view.ts";
import { firstInstantOf } from "../foundation/zoned.ts";
import { listSites } from "../network/index.ts";
import { readBusy } from "../occupancy/index.ts";
import { listAppointmentsOf } from "./appointment.sql.ts";
import { isComing } from "./appointment.ts";
import { listCalendarBusy } from "./calendar.sql.ts";
import { listHours, listUnlikeDays } from "./hours.sql.ts";
import { mayReceive } from "./may-receive.ts";
import { hoursOn, mondayOf } from "./slots.ts";
import { readName } from "./ties.sql.ts";
import { listTypes } from "./type.sql.ts";
import { words } from "./words.ts";

interface Shown {
  readonly from: Date;
  readonly to: Date;
}

/** Days of an agenda: one's own whole, somebody else's only where they are taken. */
export const readAgenda = view({
  name: "appointments.read-agenda",
  label: words.agenda,
  at: "GET /agenda",
  input: z.object({
    on: civilDate().optional(),
    span: z.enum(["day", "week"]).default("week"),
    person: z.uuid().optional(),
  }),
  may: mayReceive,
  async read({ on, span, person: given }, { db, cooperative, actor, today, now }) {
    const person = given ?? (actor.person as string);
    const name = await readName(db, cooperative, person);
    if (name === null) return null;
    const own = person === actor.person;
    const first = span === "day" ? (on ?? today) : mondayOf(on ?? today);
    const dates = Array.from({ length: span === "day" ? 1 : 7 }, (_, n) => addDays(first, n));
    const from = firstInstantOf({ date: first, minute: 0 });
    const to = firstInstantOf({ date: addDays(first, dates.length), minute: 0 });
    const [hours, exceptions] = [
      await listHours(db, cooperative, person),
      await listUnlikeDays(db, cooperative, person, first),
    ];
    const sites = new Map((await listSites(db, cooperative)).map((site) => [site.id, site.name]));
    const listed = own ? await listAppointmentsOf(db, cooperative, person, { from, to }) : [];
    const outside = await listCalendarBusy(db, cooperative, person, { from, to, ignored: [] });
    const taken = own ? [] : await readBusy(db, cooperative, [person], { from, to });
    const ahead = own
      ? await listAppointmentsOf(db, cooperative, person, { from: now, to: new Date(now.getTime() + year) })
      : [];
    const receiving = (await listTypes(db, cooperative)).map((t) => ({ id: t.adviser, name: t.adviserName }));
    const onDay = <T extends Shown>(date: CivilDate, all: readonly T[]) =>
      all.filter((one) => civilDateOf(one.from) === date);
    const seen = listed.map((a) => ({ ...a, from: a.startsAt, to: a.endsAt }));
    return {
      ...{ today, first, span, own, person, name },
      colleagues: [...new Map(receiving.map((one) => [one.id, one])).values()],
      requests: ahead.filter(({ state, adviser }) => state === "requested" && adviser === person),
      days: dates.map((date) => ({
        date,
        holiday: isPublicHoliday(date),
        hours: hoursOn(date, { hours, exceptions }).map((one) => ({
          ...one,
          siteName: one.site ? (sites.get(one.site) ?? null) : null,
        })),
        appointments: onDay(date, seen).filter(
          ({ state }) => isComing(state) || state === "held" || state === "missed",
        ),
        busy: onDay(date, [...outside, ...taken]).map((one) => ({ from: one.from, to: one.to })),
      })),
    };
  },
});

const year = 366 * 86_400_000;
