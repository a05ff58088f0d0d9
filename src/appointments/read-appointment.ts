import { z } from "zod";
import { view } from "../foundation/view.ts";
import { readAppointment } from "./appointment.sql.ts";
import { whyNotChange } from "./cancel-appointment.ts";
import { whyNotConfirm } from "./confirm-appointment.ts";
import { invitationOf } from "./invitation.ts";
import { whyNotMark } from "./mark-appointment.ts";
import { isHere, mayRead, seenBy } from "./seen.ts";
import { words } from "./words.ts";

/** An appointment, and what may be done with it; for anybody but its two people there is none. */
export const oneAppointment = view({
  name: "appointments.read-appointment",
  label: words.readAppointment,
  at: "GET /appointments/{appointment}",
  input: z.object({ appointment: z.uuid() }),
  may: isHere,
  async read({ appointment: id }, { db, cooperative, actor, now }) {
    const found = await readAppointment(db, cooperative, id);
    if (!found || !mayRead(actor, found)) return null;
    const receives = found.adviser === actor.person;
    const { calendar } = { calendar: found.invited ? invitationOf(found, now, actor.language) : null };
    return {
      appointment: seenBy(actor, found),
      receives,
      whyNotConfirm: receives ? whyNotConfirm(found, found.version, now) : null,
      whyNotChange: whyNotChange(found, now),
      whyNotMark: receives ? whyNotMark(found, now) : null,
      calendar,
    };
  },
});
