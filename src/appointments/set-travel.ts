import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { listSites } from "../network/index.ts";
import { mayReceive } from "./may-receive.ts";
import { refusals } from "./refusals.ts";
import { putTravel } from "./travel.sql.ts";
import { words } from "./words.ts";

/**
 * Say how long the way between two sites takes: it counts as busy between appointments at one and the
 * other.
 */
export const setTravel = operation({
  name: "appointments.set-travel",
  label: words.setTravel,
  at: "PUT /travel-times",
  input: z.object({ site: z.uuid(), other: z.uuid(), minutes: z.coerce.number().int().min(0).max(480) }),
  async find(told, { db, cooperative }) {
    const sites = await listSites(db, cooperative);
    return { told, sites: new Set(sites.map(({ id }) => id)) };
  },
  may: mayReceive,
  whyNot({ told: { site, other }, sites }) {
    if (site === other) return refusals.sameSite({}, "other");
    return sites.has(site) && sites.has(other) ? null : refusals.unknownSite({}, "site");
  },
  async effect({ told }, scene) {
    await putTravel(scene, told);
    return { minutes: told.minutes };
  },
});
