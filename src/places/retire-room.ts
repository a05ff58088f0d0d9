import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { whenOf } from "../foundation/when.ts";
import { refusals } from "./refusals.ts";
import { insertRetirement, readRoom } from "./room.sql.ts";
import { keepsPlaces } from "./room.ts";
import { lockRooms } from "./take.ts";
import { readNextTaking } from "./taking.sql.ts";
import { words } from "./words.ts";

/** Offer a place no more: nothing is booked there any longer, what took place there can still be read. */
export const retireRoom = operation({
  name: "places.retire-room",
  label: words.retireRoom,
  at: "POST /rooms/{room}/retirement",
  input: z.object({ room: z.uuid() }),
  async find({ room: id }, scene) {
    await lockRooms(scene, [id]);
    const room = await readRoom(scene.db, scene.cooperative, id);
    return room && { room, next: await readNextTaking(scene.db, scene.cooperative, id, scene.now) };
  },
  may: (actor) => keepsPlaces(actor),
  whyNot({ room: { retired, name }, next }) {
    if (retired) return refusals.retired({ name });
    return next ? refusals.stillTaken({ date: whenOf(next).date }) : null;
  },
  async effect({ room }, scene) {
    await insertRetirement(scene, room.id);
    return { id: room.id };
  },
});
