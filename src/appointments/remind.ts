import { z } from "zod";
import { job } from "../foundation/job.ts";
import { toldOf } from "../foundation/two-zones.ts";
import { notify } from "../notices/index.ts";
import { readAppointment } from "./appointment.sql.ts";
import { soon, tomorrow } from "./notice-kinds.ts";

/**
 * Recalls an agreed appointment to its two people, as each chose, unless it was moved or cancelled
 * meanwhile.
 */
export const remind = job({
  name: "appointments.remind",
  input: z.object({ appointment: z.uuid(), version: z.int(), ahead: z.enum(["day", "hour"]) }),
  async run({ appointment: id, version, ahead }, scene) {
    const a = await readAppointment(scene.db, scene.cooperative, id);
    if (a?.state !== "confirmed" || a.version !== version || a.startsAt <= scene.now) return;
    for (const [person, name] of [
      [a.adviser, a.memberName],
      [a.member, a.adviserName],
    ] as const)
      await notify(scene, ahead === "day" ? tomorrow : soon, {
        to: [person],
        params: { name, ...toldOf(a.startsAt, a.memberZone) },
        link: `/rendez-vous/${id}`,
        once: `appointment:${id}:${ahead}-${version}`,
      });
  },
});
