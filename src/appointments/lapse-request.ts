import { z } from "zod";
import { job } from "../foundation/job.ts";
import { release } from "../occupancy/index.ts";
import { dropRoom } from "../video/index.ts";
import { insertCancellation, lockAppointment } from "./appointment.sql.ts";
import { takerOf } from "./appointment.ts";
import { lapsed } from "./notice-kinds.ts";
import { tell } from "./tell.ts";

/** A request that nobody answered in time gives its slot back; both are told. */
export const lapseRequest = job({
  name: "appointments.lapse-request",
  input: z.object({ appointment: z.uuid(), version: z.int() }),
  async run({ appointment: id, version }, scene) {
    const found = await lockAppointment(scene.db, scene.cooperative, id);
    if (found?.state !== "requested" || found.version !== version) return;
    await insertCancellation(scene, { appointment: id, lapsed: true, why: "" });
    await release(scene, takerOf(id));
    await dropRoom(scene, id);
    await tell(scene, { ...found, state: "lapsed" }, { kind: lapsed, step: "lapsed" });
  },
});
