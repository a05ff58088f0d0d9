import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { putPlacement, readFloorPlan } from "./floor-plan.sql.ts";
import { floorWords } from "./floor-words.ts";
import { refusals } from "./refusals.ts";
import { readRoom } from "./room.sql.ts";
import { keepsPlaces } from "./room.ts";

const hundredths = (least: number) =>
  z.coerce
    .number({ error: "not-a-count" })
    .int({ error: "not-a-count" })
    .min(least, { error: "not-a-count" })
    .max(100, { error: "not-a-count" });

/** Say where on a plan a place stands, in hundredths of the picture; said again, it has moved. */
export const placeOnPlan = operation({
  name: "places.place-on-plan",
  label: floorWords.put,
  at: "PUT /floor-plans/{plan}/places/{room}",
  input: z.object({
    ...{ plan: z.uuid(), room: z.uuid({ error: "not-chosen" }) },
    ...{ x: hundredths(0), y: hundredths(0), w: hundredths(1), h: hundredths(1) },
  }),
  async find({ plan: id, room: of, ...at }, { db, cooperative }) {
    const plan = await readFloorPlan(db, cooperative, id);
    const room = await readRoom(db, cooperative, of);
    return plan && room && { plan, room, at };
  },
  may: (actor) => keepsPlaces(actor),
  whyNot({ plan, room, at: { x, y, w, h } }) {
    if (room.site !== plan.site) return refusals.otherSite({ name: room.name, site: plan.siteName }, "room");
    if (x + w > 100) return refusals.beyondPlan({}, "w");
    return y + h > 100 ? refusals.beyondPlan({}, "h") : null;
  },
  async effect({ plan, room, at }, scene) {
    await putPlacement(scene, plan.id, { room: room.id, ...at });
    return { id: room.id };
  },
});
