import { z } from "zod";
import { addDays } from "../foundation/calendar.ts";
import { civilDate } from "../foundation/input.ts";
import { view } from "../foundation/view.ts";
import { firstInstantOf } from "../foundation/zoned.ts";
import { listSites } from "../network/index.ts";
import { listOwnActivities } from "./own-activity.sql.ts";
import { listRooms } from "./room.sql.ts";
import { isOfHouse } from "./room.ts";
import { mondayOf } from "./rule.ts";
import { shownOf } from "./shown.ts";
import { listClosures, listTakings } from "./taking.sql.ts";
import { words } from "./words.ts";

/** The schedule: all places of a site on one day, or one place over a week. */
export const readPlanning = view({
  name: "places.read-planning",
  label: words.planning,
  at: "GET /room-planning",
  input: z.object({
    site: z.uuid().optional(),
    room: z.uuid().optional(),
    date: civilDate().optional(),
    over: z.enum(["day", "week"]).default("day"),
  }),
  may: (actor) => isOfHouse(actor),
  async read({ site: asked, room: wanted, date: on, over }, { db, cooperative, actor, today }) {
    const all = await listRooms(db, cooperative);
    const sites = (await listSites(db, cooperative)).filter(({ id }) => all.some(({ site }) => site === id));
    const count = (id: string) => all.filter(({ site }) => site === id).length;
    const [largest = null] = [...sites].sort((a, b) => count(b.id) - count(a.id));
    const site = sites.find(({ id }) => id === asked) ?? largest;
    const rooms = all.filter((room) => room.site === site?.id);
    const room = rooms.find(({ id }) => id === wanted) ?? rooms[0] ?? null;
    const date = on ?? today;
    const first = over === "week" ? mondayOf(date) : date;
    const dates = over === "week" ? [0, 1, 2, 3, 4, 5, 6].map((n) => addDays(first, n)) : [date];
    const rows = over === "week" ? dates.flatMap((day) => (room ? [{ room, date: day }] : [])) : null;
    const at = (n: number) => firstInstantOf({ date: addDays(first, n), minute: 0 });
    const span = { from: at(0), to: at(dates.length) };
    const shown = over === "week" ? rooms.filter(({ id }) => id === room?.id) : rooms;
    const ids = shown.map(({ id }) => id);
    const takings = await listTakings(db, cooperative, ids, span);
    return {
      ...{ sites, site, rooms, room, date, over, today },
      rows: rows ?? rooms.map((one) => ({ room: one, date })),
      takings: takings.map((one) => shownOf(actor, one)),
      closures: await listClosures(db, cooperative, ids, span),
      activities: await listOwnActivities(db, cooperative, [...actor.activities]),
    };
  },
});
