import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { refusals } from "./refusals.ts";
import { lockVehicles, putVehicle } from "./vehicle.sql.ts";
import { words } from "./words.ts";

/** Retire a vehicle that one no longer drives: it is offered no more, and its trips stay counted. */
export const retireVehicle = operation({
  name: "expenses.retire-vehicle",
  label: words.retireVehicle,
  at: "POST /vehicles/{vehicle}/retirement",
  input: z.object({ vehicle: z.uuid() }),
  async find({ vehicle }, { db, cooperative }) {
    const [found] = await lockVehicles(db, cooperative, [vehicle]);
    return found ?? null;
  },
  may: (actor, { person }) => person === actor.person,
  whyNot: ({ retiredOn }) => (retiredOn ? refusals.vehicleRetired({ date: retiredOn }) : null),
  async effect(vehicle, scene) {
    await putVehicle(scene, { ...vehicle, retiredOn: scene.today });
    return { id: vehicle.id };
  },
});
