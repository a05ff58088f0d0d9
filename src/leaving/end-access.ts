import { z } from "zod";
import { endStay } from "../activities/index.ts";
import { operation } from "../foundation/operation.ts";
import { countOthers, endMandateOn } from "../people/index.ts";
import { findPlan } from "./find-plan.ts";
import { mayKeepDepartures } from "./plan.ts";
import { refusals } from "./refusals.ts";
import { whyNotClosed } from "./why-not-leave.ts";
import { words } from "./words.ts";

const later = (a: string, b: string) => (a > b ? a : b);

/**
 * Give an end to all that a person holds here: their place in each activity on the last day, their roles on
 * the day chosen, and with them their signing in. Until then they find their papers and their export. A
 * cooperative is never left without a director.
 */
export const endAccess = operation({
  name: "leaving.end-access",
  label: words.endAccess,
  at: "POST /departures/{plan}/access",
  input: z.object({ plan: z.uuid() }),
  async find(input, scene) {
    const found = await findPlan(scene, input.plan);
    if (!found) return null;
    const { plan, mandates } = found.ground;
    const directs = mandates.find(({ role, until }) => role === "director" && until === null);
    const { db, cooperative } = scene;
    const others = directs
      ? await countOthers(db, cooperative, directs.id, "director", plan.accessUntil)
      : null;
    return { ...found, others };
  },
  may: mayKeepDepartures,
  whyNot({ ground: { plan, mandates, stays }, others }) {
    const closed = whyNotClosed(plan);
    if (closed) return closed;
    if ([...mandates, ...stays].every(({ until }) => until !== null)) return refusals.accessEnded();
    return others === 0 ? refusals.lastDirector() : null;
  },
  async effect({ ground: { plan, mandates, stays } }, { db, cooperative }) {
    const { person, lastDay, accessUntil } = plan;
    for (const { activity, since, until } of stays)
      if (until === null) await endStay(db, cooperative, { activity, person, until: later(lastDay, since) });
    for (const { id, since, until } of mandates)
      if (until === null) await endMandateOn(db, cooperative, id, later(accessUntil, since));
    return { plan: plan.id };
  },
});
