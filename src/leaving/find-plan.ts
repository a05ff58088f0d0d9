import type { Actor } from "../foundation/actor.ts";
import { has } from "../foundation/actor.ts";
import type { Scene } from "../foundation/scene.ts";
import { findGround, type Ground } from "./ground.ts";
import type { Doer, StepName } from "./kinds.ts";
import { lockPlan } from "./plan.sql.ts";
import { followsOne, mayKeepDepartures } from "./plan.ts";
import type { Step } from "./step.ts";
import { stepsOf } from "./steps.ts";

/** A plan locked, with all that its steps are computed from; null where there is none. */
export async function findPlan(scene: Scene, id: string): Promise<{ ground: Ground; steps: Step[] } | null> {
  const plan = await lockPlan(scene.db, scene.cooperative, id);
  if (!plan) return null;
  const ground = await findGround(scene, plan);
  return { ground, steps: stepsOf(ground) };
}

/** The step of that name, about that activity where there is one. */
export const stepNamed = (
  steps: readonly Step[],
  { step, activity }: { step: StepName; activity?: string | null | undefined },
): Step | undefined => steps.find((one) => one.name === step && one.activity === (activity ?? null));

/** Whoever keeps departures does any step; the others do those whose turn is theirs. */
export function mayDo(actor: Actor, who: Doer | undefined, { plan, stays }: Ground): boolean {
  if (mayKeepDepartures(actor)) return true;
  if (who === "accountant") return has(actor, "accountant");
  if (who === "adviser") return followsOne(actor, stays);
  return who === "person" && actor.person === plan.person;
}

/**
 * Whoever has left takes what they ran alone as long as they sign in; of what goes on with others they had to
 * take it while they ran it.
 */
export const mayTakeAway = (actor: Actor, activity: string, { plan, stays }: Ground): boolean =>
  actor.person === plan.person &&
  (actor.activities.has(activity) || stays.some((one) => one.activity === activity && one.others === 0));
