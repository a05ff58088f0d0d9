import { z } from "zod";
import { addDays } from "../foundation/calendar.ts";
import { view } from "../foundation/view.ts";
import { firstInstantOf } from "../foundation/zoned.ts";
import { isShown, listPresent } from "./booking.sql.ts";
import { doorWords } from "./door-words.ts";
import { isOfHouse } from "./room.ts";

/** Who is there today, of those who want to be seen. */
export const presentToday = view({
  name: "places.present-today",
  label: doorWords.presence,
  at: "GET /present-today",
  input: z.object({}),
  may: (actor) => isOfHouse(actor),
  async read(_, { db, cooperative, actor, today }) {
    const at = (days: number) => firstInstantOf({ date: addDays(today, days), minute: 0 });
    return {
      rows: await listPresent(db, cooperative, { from: at(0), to: at(1) }),
      shown: await isShown(db, cooperative, actor.person as string),
    };
  },
});
