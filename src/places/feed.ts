import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { addDays, civilDateOf } from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import type { Clock } from "../foundation/scene.ts";
import { firstInstantOf } from "../foundation/zoned.ts";
import { withFeed } from "./address.sql.ts";
import { listRooms, readRoom } from "./room.sql.ts";
import { listTakings } from "./taking.sql.ts";
import { words } from "./words.ts";

interface FeedAsked {
  readonly secret: string;
  readonly origin: string;
  readonly clock: Clock;
}

/**
 * The calendar of a room, or of all rooms of a site, that a secret address gives: a month past, a year ahead;
 * null where it opens nothing. What is discreet says that it is taken, not for what. UID and SEQUENCE as in
 * RFC 5545 §3.8.4.7 and §3.8.7.4.
 */
export function readRoomFeed(database: Db, { secret, origin, clock }: FeedAsked): Promise<string | null> {
  return withFeed(database, secret, async (db, { cooperative, subject }) => {
    const room = await readRoom(db, cooperative, subject);
    const rooms = room ? [room] : await listRooms(db, cooperative, { site: subject });
    const now = clock();
    const at = (days: number) => firstInstantOf({ date: addDays(civilDateOf(now), days), minute: 0 });
    const ids = rooms.map(({ id }) => id);
    const takings = await listTakings(db, cooperative, ids, { from: at(-31), to: at(366) });
    const names = new Map(rooms.map(({ id, name }) => [id, name]));
    const name = room?.name ?? rooms[0]?.siteName ?? "";
    const prodId = { company: "Ensemble", product: "Lieux", language: "FR" };
    const calendar = ical({ name, method: ICalCalendarMethod.PUBLISH, prodId, ttl: 3600 });
    // A hall is one event, not one for each of its rooms.
    const once = new Map(takings.map((one) => [`${one.taker} ${one.room}`, one]));
    for (const one of once.values()) {
      const title = one.discreet ? words.takenDiscreet.fr : one.title;
      const where = names.get(one.room) ?? names.get(one.of) ?? "";
      calendar.createEvent({
        ...{ id: `${one.taker}@lieux.ensemble`, stamp: now, start: one.from, end: one.to },
        ...{ sequence: one.version, location: where, summary: room ? title : `${where} : ${title}` },
        status: one.pending ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
        description: `${origin}/lieux/salles/${one.room}`,
      });
    }
    return calendar.toString();
  });
}
