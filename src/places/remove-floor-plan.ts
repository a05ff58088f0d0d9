import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { deleteFloorPlan, readFloorPlan } from "./floor-plan.sql.ts";
import { floorWords } from "./floor-words.ts";
import { keepsPlaces } from "./room.ts";

/** Take away the plan of a floor: the places themselves stay. */
export const removeFloorPlan = operation({
  name: "places.remove-floor-plan",
  label: floorWords.remove,
  at: "DELETE /floor-plans/{plan}",
  input: z.object({ plan: z.uuid() }),
  find: ({ plan }, { db, cooperative }) => readFloorPlan(db, cooperative, plan),
  may: (actor) => keepsPlaces(actor),
  whyNot: () => null,
  async effect({ id }, scene) {
    await deleteFloorPlan(scene, id);
    return { id };
  },
});
