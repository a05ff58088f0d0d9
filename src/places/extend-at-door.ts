import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { findDoor, mayUseDoor } from "./at-door.ts";
import { updateBooking } from "./booking.sql.ts";
import { takerOf, whyTaken } from "./booking.ts";
import { doorWords } from "./door-words.ts";
import { refusals } from "./refusals.ts";
import { releaseRooms, roomTaken, takeRoom } from "./take.ts";

/** Keep the room longer, at its door, as far as it is free and costs nothing. */
export const extendAtDoor = operation({
  name: "places.extend-at-door",
  label: doorWords.useDoor,
  at: "POST /room-doors/{key}/extensions",
  input: z.object({ key: z.string().max(120), minutes: z.union([z.literal(15), z.literal(30)]) }),
  async find({ key, minutes }, scene) {
    const found = await findDoor(scene, key);
    if (!found) return null;
    const current = found.current && found.current.from <= scene.now ? found.current : null;
    if (!current) return { ...found, current, taken: null, span: null };
    const span = { from: current.from, to: new Date(current.to.getTime() + minutes * 60_000) };
    const taken = await roomTaken(scene, { room: found.room.id, span, except: takerOf(current.id) });
    return { ...found, current, span, taken };
  },
  may: (actor) => mayUseDoor(actor),
  whyNot({ room, current, taken }) {
    if (!current) return refusals.nothingNow();
    if (room.hourlyCents > 0) return refusals.signInToBook();
    return taken && whyTaken(room.name, taken);
  },
  async effect({ room, current, span }, scene) {
    if (!current || !span) return { id: room.id };
    const { id, title } = current;
    await releaseRooms(scene, takerOf(id));
    await updateBooking(scene, { id, room: room.id, title, version: current.version + 1, ...span });
    await takeRoom(scene, takerOf(id), { room: room.id, span, title });
    return { id };
  },
});
