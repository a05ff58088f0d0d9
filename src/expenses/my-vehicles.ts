import { z } from "zod";
import { view } from "../foundation/view.ts";
import { listVehicles } from "./vehicle.sql.ts";
import { words } from "./words.ts";
import { listDriven } from "./year.sql.ts";

/** What one drives for one's activity, with the kilometres counted and paid this year. */
export const myVehicles = view({
  name: "expenses.my-vehicles",
  label: words.myVehicles,
  at: "GET /vehicles",
  input: z.object({}),
  may: (actor) => actor.person !== null,
  async read(_, { db, cooperative, actor, today }) {
    const person = actor.person as string;
    const driven = await listDriven(db, cooperative, person, Number(today.slice(0, 4)));
    const vehicles = await listVehicles(db, cooperative, person);
    return {
      year: today.slice(0, 4),
      vehicles: vehicles.map((vehicle) => ({
        ...vehicle,
        km: Number(driven.find((one) => one.vehicle === vehicle.id)?.km ?? 0n),
        paidCents: driven.find((one) => one.vehicle === vehicle.id)?.paidCents ?? 0n,
      })),
    };
  },
});
