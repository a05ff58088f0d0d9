import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { mayReceive } from "./may-receive.ts";
import { deleteSchoolHoliday, readSchoolHoliday } from "./school-holiday.sql.ts";
import { words } from "./words.ts";

/** Remove a period of school holidays that was typed wrong: the hours of the week count again. */
export const removeSchoolHoliday = operation({
  name: "appointments.remove-school-holiday",
  label: words.removeSchoolHoliday,
  at: "DELETE /school-holidays/{holiday}",
  input: z.object({ holiday: z.uuid() }),
  find: ({ holiday }, { db, cooperative }) => readSchoolHoliday(db, cooperative, holiday),
  may: mayReceive,
  whyNot: () => null,
  async effect(holiday, scene) {
    await deleteSchoolHoliday(scene, holiday);
    return { id: holiday };
  },
});
