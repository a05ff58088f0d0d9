import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { findDoor, mayUseDoor } from "./at-door.ts";
import { insertArrival } from "./booking.sql.ts";
import { doorWords } from "./door-words.ts";
import { refusals } from "./refusals.ts";

/** Say at the door that whoever booked the room has come. */
export const arriveAtDoor = operation({
  name: "places.arrive-at-door",
  label: doorWords.useDoor,
  at: "POST /room-doors/{key}/arrivals",
  input: z.object({ key: z.string().max(120) }),
  find: ({ key }, scene) => findDoor(scene, key),
  may: (actor) => mayUseDoor(actor),
  whyNot: ({ current }) => (current?.state === "confirmed" ? null : refusals.nothingNow()),
  async effect({ current }, scene) {
    if (current) await insertArrival(scene, current.id);
    return { id: current?.id ?? null };
  },
});
