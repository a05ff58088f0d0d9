import { z } from "zod";
import { addDays } from "../foundation/calendar.ts";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { listSites } from "../network/index.ts";
import { insertException } from "./hours.sql.ts";
import { exceptionKinds } from "./hours.ts";
import { mayReceive } from "./may-receive.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

const minute = () => z.coerce.number().int().min(0).max(1440).nullable().default(null);

/**
 * Say of some days that they are unlike their week: more hours, none, leave. What is agreed already stays.
 */
export const addException = operation({
  name: "appointments.add-exception",
  label: words.addException,
  at: "POST /appointment-exceptions",
  input: z.object({
    kind: z.enum(exceptionKinds),
    firstDay: civilDate(),
    lastDay: civilDate(),
    fromMinute: minute(),
    toMinute: minute(),
    site: z.uuid().nullable().default(null),
  }),
  async find(told, { db, cooperative, actor, today }) {
    const sites = await listSites(db, cooperative);
    return { told, sites, adviser: actor.person, today };
  },
  may: mayReceive,
  whyNot({ told: { kind, firstDay, lastDay, fromMinute, toMinute, site }, sites, today }) {
    if (lastDay < firstDay) return refusals.daysBackwards({}, "lastDay");
    if (lastDay > addDays(firstDay, 366)) return refusals.tooManyDays({}, "lastDay");
    if (lastDay < today) return refusals.dayPast({}, "firstDay");
    if (kind !== "more") return null;
    if (fromMinute === null || toMinute === null) return refusals.hoursMissing({}, "fromMinute");
    if (toMinute <= fromMinute) return refusals.hoursBackwards({}, "toMinute");
    return site && !sites.some(({ id }) => id === site) ? refusals.unknownSite({}, "site") : null;
  },
  async effect({ told, adviser }, scene) {
    if (!adviser) throw new Error("an exception without its adviser");
    const id = scene.newId();
    const hours = told.kind === "more" ? {} : { fromMinute: null, toMinute: null, site: null };
    await insertException(scene, { ...told, ...hours, id, adviser });
    return { id };
  },
});
