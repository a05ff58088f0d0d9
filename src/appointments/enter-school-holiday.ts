import { z } from "zod";
import { addDays } from "../foundation/calendar.ts";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { mayReceive } from "./may-receive.ts";
import { refusals } from "./refusals.ts";
import { insertSchoolHoliday, lockMetHoliday } from "./school-holiday.sql.ts";
import { words } from "./words.ts";

/**
 * Enter a period of school holidays, with its zone and where it was read; the slots of whoever does not
 * receive during them close at once, what is agreed already stays.
 */
export const enterSchoolHoliday = operation({
  name: "appointments.enter-school-holiday",
  label: words.enterSchoolHoliday,
  at: "POST /school-holidays",
  input: z.object({
    name: shortText(60),
    zone: shortText(40),
    firstDay: civilDate(),
    lastDay: civilDate(),
    source: shortText(200),
  }),
  async find(told, { db, cooperative, today }) {
    return { told, met: await lockMetHoliday(db, cooperative, told), today };
  },
  may: mayReceive,
  whyNot({ told: { firstDay, lastDay, zone }, met, today }) {
    if (lastDay < firstDay) return refusals.daysBackwards({}, "lastDay");
    if (lastDay > addDays(firstDay, 100)) return refusals.holidayTooLong({}, "lastDay");
    if (lastDay < today) return refusals.dayPast({}, "firstDay");
    return met ? refusals.holidaysMeet({ name: met, zone }, "firstDay") : null;
  },
  async effect({ told }, scene) {
    const id = scene.newId();
    await insertSchoolHoliday(scene, { ...told, id });
    return { id };
  },
});
