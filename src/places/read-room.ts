import { z } from "zod";
import { addDays } from "../foundation/calendar.ts";
import { civilDate } from "../foundation/input.ts";
import { view } from "../foundation/view.ts";
import { firstInstantOf } from "../foundation/zoned.ts";
import { listOwnActivities } from "./own-activity.sql.ts";
import { listRooms, readRoom } from "./room.sql.ts";
import { classOf, isOfHouse, keepsPlaces } from "./room.ts";
import { readRule } from "./rule.sql.ts";
import { shownOf } from "./shown.ts";
import { listClosures, listTakings } from "./taking.sql.ts";
import { words } from "./words.ts";

/** A place: what it offers, its rules for whoever reads, and what takes it on a day. */
export const roomSheet = view({
  name: "places.read-room",
  label: words.readRoom,
  at: "GET /rooms/{room}",
  input: z.object({ room: z.uuid(), date: civilDate().optional() }),
  may: (actor) => isOfHouse(actor),
  async read({ room: id, date: asked }, { db, cooperative, actor, today }) {
    const room = await readRoom(db, cooperative, id);
    if (!room) return null;
    const date = asked ?? today;
    const at = (days: number) => firstInstantOf({ date: addDays(date, days), minute: 0 });
    const span = { from: at(0), to: at(1) };
    const takings = await listTakings(db, cooperative, [id], span);
    const names = new Map((await listRooms(db, cooperative, { site: room.site })).map((r) => [r.id, r.name]));
    return {
      ...{ room, date, today, keeps: keepsPlaces(actor) },
      partNames: room.parts.map((part) => names.get(part) ?? "").filter(Boolean),
      rule: await readRule(db, cooperative, id, classOf(actor)),
      takings: takings.map((one) => shownOf(actor, one)),
      closures: await listClosures(db, cooperative, [id], span),
      activities: await listOwnActivities(db, cooperative, [...actor.activities]),
    };
  },
});
