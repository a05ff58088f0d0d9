import { z } from "zod";
import { addDays } from "../foundation/calendar.ts";
import { view } from "../foundation/view.ts";
import { firstInstantOf } from "../foundation/zoned.ts";
import { findSubject } from "./address.sql.ts";
import { mayUseDoor } from "./at-door.ts";
import { doorWords } from "./door-words.ts";
import { graceMinutes } from "./release-unused.ts";
import { readRoom } from "./room.sql.ts";
import { listClosures, listTakings, type RoomTaking } from "./taking.sql.ts";

/** A room as its door shows it: free or not, what comes next, what may be done now. */
export const doorPage = view({
  name: "places.read-door",
  label: doorWords.readDoor,
  at: "GET /room-doors/{key}",
  input: z.object({ key: z.string().max(120) }),
  may: (actor) => mayUseDoor(actor),
  async read({ key }, { db, cooperative, now, today }) {
    const id = await findSubject(db, cooperative, "door", key);
    const room = id && (await readRoom(db, cooperative, id));
    if (!room || room.retired) return null;
    const span = { from: now, to: firstInstantOf({ date: addDays(today, 1), minute: 0 }) };
    const takings = await listTakings(db, cooperative, [room.id], span);
    const [closure] = (await listClosures(db, cooperative, [room.id], span)).filter(
      ({ from }) => from <= now,
    );
    const current = takings.find(({ from }) => from <= now);
    const next = takings.filter(({ from }) => from > now);
    const freeMs = (next[0]?.from ?? span.to).getTime() - (current?.to ?? now).getTime();
    const { name, siteName, seats, hourlyCents } = room;
    const arriving = takings.find(
      ({ from, arrivedAt, takerKind, room: of }) =>
        takerKind === "places.booking" &&
        of === room.id &&
        !arrivedAt &&
        from.getTime() - graceMinutes * 60_000 <= now.getTime(),
    );
    return {
      ...{ room: { id: room.id, name, siteName, seats }, closure: closure?.why ?? null },
      ...{ current: current ? shownAtDoor(current) : null, next: next.slice(0, 4).map(shownAtDoor) },
      mayTake: hourlyCents === 0 && !closure && !current,
      mayExtend: hourlyCents === 0 && current?.takerKind === "places.booking" && current.room === room.id,
      ...{ mayArrive: arriving !== undefined, freeMinutes: Math.floor(freeMs / 60_000), now },
    };
  },
});

/** A passage reads the door: what is discreet, and who is there, is not on it. */
const shownAtDoor = ({ from, to, title, discreet, pending }: RoomTaking) => ({
  ...{ from, to, title: discreet || pending ? "" : title },
});
