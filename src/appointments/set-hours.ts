import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { listSites } from "../network/index.ts";
import { replaceHours } from "./hours.sql.ts";
import type { WeeklyHours } from "./hours.ts";
import { mayReceive } from "./may-receive.ts";
import { refusals } from "./refusals.ts";
import { listZones, replaceClosedZone } from "./school-holiday.sql.ts";
import { words } from "./words.ts";

const minute = () => z.coerce.number().int().min(0).max(1440);

/** Why these cannot be the hours of a week, or null. */
function whyNotHours(hours: readonly WeeklyHours[], sites: ReadonlySet<string>): Refusal | null {
  for (const [n, one] of hours.entries()) {
    if (one.toMinute <= one.fromMinute) return refusals.hoursBackwards({}, `hours.${n}`);
    if (one.site && !sites.has(one.site)) return refusals.unknownSite({}, `hours.${n}`);
    const meets = hours.some(
      (other, m) =>
        m < n &&
        other.weekday === one.weekday &&
        other.fromMinute < one.toMinute &&
        one.fromMinute < other.toMinute,
    );
    if (meets) return refusals.hoursMeet({}, `hours.${n}`);
  }
  return null;
}

/** Say one's whole week: the hours of each day, the site where one then is, and which holidays close it. */
export const setHours = operation({
  name: "appointments.set-hours",
  label: words.setHours,
  at: "PUT /appointment-hours",
  input: z.object({
    hours: z
      .array(
        z.object({
          weekday: z.coerce.number().int().min(1).max(7),
          fromMinute: minute(),
          toMinute: minute(),
          site: z.uuid().nullable().default(null),
        }),
      )
      .max(28),
    /** The zone during whose school holidays one does not receive. */
    closedZone: z.string().trim().max(40).nullable().default(null),
  }),
  async find({ hours, closedZone }, { db, cooperative, actor }) {
    const sites = await listSites(db, cooperative);
    const unknown = closedZone !== null && !(await listZones(db, cooperative)).includes(closedZone);
    return { hours, sites: new Set(sites.map(({ id }) => id)), adviser: actor.person, closedZone, unknown };
  },
  may: mayReceive,
  whyNot: ({ hours, sites, unknown }) =>
    unknown ? refusals.zoneWithoutHolidays({}, "closedZone") : whyNotHours(hours, sites),
  async effect({ hours, adviser, closedZone }, scene) {
    if (!adviser) throw new Error("a week without its adviser");
    await replaceHours(scene, adviser, hours);
    await replaceClosedZone(scene, adviser, closedZone);
    return { spans: hours.length };
  },
});
