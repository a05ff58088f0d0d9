import type { Scene } from "../foundation/scene.ts";
import type { Watch } from "../foundation/watch.ts";
import { notify } from "../notices/index.ts";
import { listDoers } from "./ground.sql.ts";
import { findGround, type Ground } from "./ground.ts";
import type { Doer } from "./kinds.ts";
import { lateNotice } from "./notice-kinds.ts";
import { listPlans } from "./plan.sql.ts";
import { isLate } from "./step.ts";
import { stepsOf } from "./steps.ts";

type Doers = Awaited<ReturnType<typeof listDoers>>;

/** Who is told that a step is late: whoever has their turn, and always those who keep the plan. */
function toldOf(who: Doer, { plan, stays }: Ground, doers: Doers): string[] {
  const keepers = doers.flatMap(({ person, role }) => (role === "accountant" ? [] : [person]));
  if (who === "person") return plan.reason === "death" ? keepers : [...keepers, plan.person];
  if (who === "adviser") return [...keepers, ...stays.flatMap(({ adviser }) => adviser ?? [])];
  return who === "accountant" ? [...keepers, ...doers.map(({ person }) => person)] : keepers;
}

/** Each day, tells once of each step whose day has passed without it being done. */
export const warnOfLate: Watch = {
  name: "leaving.warn-of-late",
  async run(scene: Scene) {
    const { db, cooperative, today } = scene;
    const plans = await listPlans(db, cooperative, { closed: false });
    if (plans.length === 0) return;
    const doers = await listDoers(db, cooperative, today);
    for (const plan of plans) {
      const ground = await findGround(scene, plan);
      for (const step of stepsOf(ground)) {
        if (!isLate(step, today)) continue;
        const params = { name: plan.personName, date: step.by };
        const once = `departure:${plan.id}:${step.name}:${step.activity ?? ""}:late`;
        for (const to of new Set(toldOf(step.who, ground, doers))) {
          const link = to === plan.person ? "/moi/depart" : `/personnes/${plan.person}/depart`;
          await notify(scene, lateNotice, { to: [to], params, link, once });
        }
      }
    }
  },
};
