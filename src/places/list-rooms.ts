import { z } from "zod";
import { addDays } from "../foundation/calendar.ts";
import { view } from "../foundation/view.ts";
import { firstInstantOf } from "../foundation/zoned.ts";
import { listSites } from "../network/index.ts";
import { listRooms } from "./room.sql.ts";
import { isOfHouse, keepsPlaces } from "./room.ts";
import { standingAt } from "./standing-at.ts";
import { listClosures, listTakings } from "./taking.sql.ts";
import { words } from "./words.ts";

/** The places of the sites, each with what it is now and until when. */
export const roomsNow = view({
  name: "places.rooms-now",
  label: words.listRooms,
  at: "GET /rooms",
  input: z.object({ site: z.uuid().optional() }),
  may: (actor) => isOfHouse(actor),
  async read({ site }, { db, cooperative, actor, now, today }) {
    const rooms = await listRooms(db, cooperative, { site: site ?? null });
    const ids = rooms.map(({ id }) => id);
    const tonight = firstInstantOf({ date: addDays(today, 1), minute: 0 });
    const span = { from: now, to: tonight };
    const takings = await listTakings(db, cooperative, ids, span);
    const closures = await listClosures(db, cooperative, ids, span);
    const rows = rooms.map((room) => ({
      ...room,
      ...standingAt(actor, room, now, { takings, closures }),
    }));
    return { rows, sites: await listSites(db, cooperative), today, keeps: keepsPlaces(actor) };
  },
});
