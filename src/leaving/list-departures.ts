import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { findGround } from "./ground.ts";
import { listPlans } from "./plan.sql.ts";
import { mayKeepDepartures, mayReadPlan } from "./plan.ts";
import { isLate } from "./step.ts";
import { stepsOf } from "./steps.ts";
import { words } from "./words.ts";

/**
 * The departures one may read: those under way with what is next, or those closed with what became of each;
 * an adviser sees those of the people they follow.
 */
export const listDepartures = view({
  name: "leaving.list-departures",
  label: words.listDepartures,
  at: "GET /departures",
  input: z.object({ closed: z.stringbool().default(false) }),
  may: (actor) => has(actor, "hr", "director", "accountant", "adviser"),
  async read({ closed }, scene) {
    const { db, cooperative, actor, today } = scene;
    const mayKeep = mayKeepDepartures(actor);
    const rows = [];
    for (const plan of await listPlans(db, cooperative, { closed })) {
      const ground = await findGround(scene, plan);
      if (!mayReadPlan(actor, plan, ground.stays)) continue;
      const steps = closed ? [] : stepsOf(ground);
      const open = steps.filter(({ done }) => done === null);
      const { id, person, personName, lastDay, reason, outcome, closedAt } = plan;
      rows.push({
        ...{ id, person, personName, lastDay, reason, closedAt },
        outcome: mayKeep ? outcome : null,
        kind: ground.contract?.kind ?? null,
        steps: steps.length,
        left: open.length,
        late: open.filter((step) => isLate(step, today)).length,
        next: open[0] ?? null,
      });
    }
    return { rows, closed, mayKeep, today };
  },
});
