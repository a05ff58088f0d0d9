import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { findDoor, mayUseDoor } from "./at-door.ts";
import { insertArrival } from "./booking.sql.ts";
import { whyTaken } from "./booking.ts";
import { doorWords } from "./door-words.ts";
import { holdBooking } from "./hold-booking.ts";
import { free } from "./price.ts";
import { refusals } from "./refusals.ts";
import { roomTaken } from "./take.ts";

/** Take a free room at its door, for a quarter of an hour to one hour from now. */
export const bookAtDoor = operation({
  name: "places.book-at-door",
  label: doorWords.useDoor,
  at: "POST /room-doors/{key}/bookings",
  input: z.object({
    key: z.string().max(120),
    minutes: z.union([z.literal(15), z.literal(30), z.literal(60)]),
  }),
  async find({ key, minutes }, scene) {
    const found = await findDoor(scene, key);
    if (!found) return null;
    const from = new Date(Math.floor(scene.now.getTime() / 60_000) * 60_000);
    const span = { from, to: new Date(from.getTime() + minutes * 60_000) };
    return { ...found, span, taken: await roomTaken(scene, { room: found.room.id, span }) };
  },
  may: (actor) => mayUseDoor(actor),
  whyNot({ room, taken }) {
    // What costs something is booked by somebody, who agrees to its price.
    if (room.hourlyCents > 0) return refusals.signInToBook();
    return taken && whyTaken(room.name, taken);
  },
  async effect({ room, span }, scene) {
    const title = doorWords.atDoor.fr;
    const told = { title, discreet: false, activity: null, asked: false, series: null, price: free };
    const id = await holdBooking(scene, { room: { ...room, wantsArrival: false }, span, ...told });
    await insertArrival(scene, id);
    return { id };
  },
});
