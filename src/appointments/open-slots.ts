import { z } from "zod";
import { addDays, type CivilDate } from "../foundation/calendar.ts";
import { civilDate } from "../foundation/input.ts";
import { view } from "../foundation/view.ts";
import { listSites } from "../network/index.ts";
import { readAppointment } from "./appointment.sql.ts";
import { daysShown } from "./days-shown.ts";
import { reachOf, readSlots } from "./diary.ts";
import { isHere, mayRead } from "./seen.ts";
import { listTiesOf } from "./ties.sql.ts";
import { readType } from "./type.sql.ts";
import { words } from "./words.ts";

const earlier = (a: CivilDate, b: CivilDate): CivilDate => (a < b ? a : b);

/** The free slots of a type over two weeks, by the adviser's hours and both people's other appointments. */
export const openSlots = view({
  name: "appointments.open-slots",
  label: words.openSlots,
  at: "GET /appointment-types/{type}/slots",
  input: z.object({
    type: z.uuid(),
    from: civilDate().optional(),
    member: z.uuid().optional(),
    moving: z.uuid().optional(),
  }),
  may: isHere,
  async read({ type: id, from, member: given, moving: movingId }, scene) {
    const { db, cooperative, actor, today, now } = scene;
    const type = await readType(db, cooperative, id);
    if (!type || (type.retired && !movingId)) return null;
    const moving = movingId ? await readAppointment(db, cooperative, movingId) : null;
    if (movingId && !(moving && mayRead(actor, moving))) return null;
    const byAdviser = actor.person === type.adviser;
    const chosen = moving?.member ?? (byAdviser ? given : actor.person) ?? null;
    const follows = byAdviser && chosen && !moving ? await listTiesOf(db, cooperative, chosen, today) : [];
    if (follows.length > 0 && !follows.some(({ adviser }) => adviser === type.adviser)) return null;
    const { after, lastDay } = reachOf(type, now);
    const first = from && from > today ? from : today;
    const to = earlier(addDays(first, daysShown - 1), lastDay);
    const wanted = { type, member: chosen, moving: moving?.id };
    const { free } = await readSlots(scene, wanted, { from: first, to });
    const least = byAdviser ? now : after;
    const sites = (await listSites(db, cooperative)).map(({ id: site, name }) => ({ id: site, name }));
    return {
      ...{ type, today, first, lastDay, moving, byAdviser, member: chosen, sites },
      slots: free.filter((slot) => slot.from >= least).map(({ from, to, site }) => ({ from, to, site })),
    };
  },
});
