import { z } from "zod";
import { addDays, type CivilDate } from "../foundation/calendar.ts";
import { civilDate } from "../foundation/input.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { clockOf } from "../foundation/when.ts";
import { firstInstantOf, localTimeOf } from "../foundation/zoned.ts";
import { listSites } from "../network/index.ts";
import { equipmentNames } from "./equipment.ts";
import { findCandidates } from "./find-candidates.ts";
import { fitsFor, type Sought } from "./fits.ts";
import { listRooms } from "./room.sql.ts";
import { isOfHouse, roomKinds } from "./room.ts";
import { clock } from "./slot-input.ts";
import { readWish, type Wish } from "./wish.ts";
import { words } from "./words.ts";

const input = z.object({
  /** « 8 personnes, écran, Bayonne, demain matin, 2 h ». */
  text: z.string().trim().max(300, { error: "too-long" }).default(""),
  kind: z.enum(roomKinds).optional(),
  seats: z.coerce.number().int().min(1).max(500).optional(),
  equipment: z.array(z.enum(equipmentNames)).optional(),
  site: z.uuid().optional(),
  date: civilDate().optional(),
  from: clock().optional(),
  to: clock().optional(),
  minutes: z.coerce.number().int().min(15).max(1_440).optional(),
});

/** Find a place: what is typed as a sentence, or in fields, which go before it. */
export const searchRooms = view({
  name: "places.search-rooms",
  label: words.find,
  at: "GET /room-search",
  input,
  may: (actor) => isOfHouse(actor),
  async read({ text, ...fields }, scene) {
    const { db, cooperative, now, today } = scene;
    const sites = await listSites(db, cooperative);
    const said = readWish(text, { today, sites });
    const told = Object.entries(fields).filter(([, value]) => value !== undefined);
    const sought = soughtOf({ ...said, ...Object.fromEntries(told) }, now, today);
    const fits = await findFits(sought, scene);
    return { sought, sites, fits, today };
  },
});

async function findFits(sought: Sought, scene: Scene) {
  const { db, cooperative, now, today } = scene;
  const at = (days: number) => firstInstantOf({ date: addDays(sought.date, days), minute: 0 });
  const rooms = await listRooms(db, cooperative);
  const candidates = await findCandidates(scene, rooms, { from: at(-1), to: at(9) });
  return fitsFor(candidates, sought, { now, today });
}

/** What is not said: an hour for one person, from now on today, or in the working hours of another day. */
function soughtOf(wish: Wish, now: Date, today: CivilDate): Sought {
  const date = wish.date ?? today;
  const minutes = wish.minutes ?? 60;
  const quarter = Math.floor(localTimeOf(now).minute / 15) * 15;
  const from = wish.from ?? (date === today ? clockOf(Math.min(quarter, 1425)) : "08:00");
  const to = wish.to ?? (from < "18:00" ? "19:00" : "24:00");
  return {
    ...{ kind: wish.kind ?? null, seats: wish.seats ?? 1, equipment: wish.equipment ?? [], minutes },
    ...{ site: wish.site ?? null, date, from, to },
  };
}
