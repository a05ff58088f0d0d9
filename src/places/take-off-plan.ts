import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { deletePlacement } from "./floor-plan.sql.ts";
import { floorWords } from "./floor-words.ts";
import { readRoom } from "./room.sql.ts";
import { keepsPlaces } from "./room.ts";

/** Take a place off the plan it stands on: it may be booked as before. */
export const takeOffPlan = operation({
  name: "places.take-off-plan",
  label: floorWords.takeOff,
  at: "DELETE /rooms/{room}/placement",
  input: z.object({ room: z.uuid() }),
  find: ({ room }, { db, cooperative }) => readRoom(db, cooperative, room),
  may: (actor) => keepsPlaces(actor),
  whyNot: () => null,
  async effect({ id }, scene) {
    await deletePlacement(scene, id);
    return { id };
  },
});
