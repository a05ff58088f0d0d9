import { z } from "zod";
import { addDays } from "../foundation/calendar.ts";
import { view } from "../foundation/view.ts";
import { firstInstantOf } from "../foundation/zoned.ts";
import { listAppointmentsOf } from "./appointment.sql.ts";
import { isComing } from "./appointment.ts";
import { isHere, seenBy } from "./seen.ts";
import { words } from "./words.ts";

/** One's own appointments, on either side: those to come, the earliest first, then a year of the others. */
export const myAppointments = view({
  name: "appointments.my-appointments",
  label: words.allAppointments,
  at: "GET /appointments",
  input: z.object({}),
  may: isHere,
  async read(_, { db, cooperative, actor, now, today }) {
    const person = actor.person as string;
    const from = firstInstantOf({ date: addDays(today, -366), minute: 0 });
    const to = firstInstantOf({ date: addDays(today, 366 * 2), minute: 0 });
    const found = (await listAppointmentsOf(db, cooperative, person, { from, to })).map((a) =>
      seenBy(actor, a),
    );
    const coming = found.filter(({ state, endsAt }) => isComing(state) && endsAt > now);
    return { person, coming, past: found.filter((a) => !coming.includes(a)).reverse() };
  },
});
