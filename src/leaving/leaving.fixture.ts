import type { World } from "../../fixtures/world.ts";
import { signedOf } from "../contracts/contracts.fixture.ts";
import { openPlan } from "./open-plan.ts";
import { settleStep } from "./settle-step.ts";

export const nadia = (world: World): string => world.personId("entrepreneur");

/** Nadia Benali under a contract since the first of February, for her activity. */
export const employedOf = (world: World, more: Record<string, unknown> = {}): Promise<string> =>
  signedOf(world, {
    ...{ person: nadia(world), activity: world.activity, kind: "cesa", startsOn: "2026-02-01" },
    ...more,
  });

/** She leaves on the last day of November. */
export const leavingOf = (world: World, more: Record<string, unknown> = {}) => ({
  ...{ person: nadia(world), lastDay: "2026-11-30", reason: "resignation", accessUntil: "2027-05-31" },
  ...more,
});

/** Her plan, opened by HR, whatever contract she is under. */
export async function planOf(
  world: World,
  { contract = {}, plan = {} }: { contract?: Record<string, unknown>; plan?: Record<string, unknown> } = {},
): Promise<string> {
  await employedOf(world, contract);
  return (await world.done(openPlan, leavingOf(world, plan), "hr")).id;
}

/** A plan of somebody without a contract, who has nothing here but a role: Julien Castets. */
export async function bareOf(world: World): Promise<string> {
  const person = world.personId("community");
  return (await world.done(openPlan, leavingOf(world, { person, reason: "other" }), "hr")).id;
}

export const said = (plan: string, more: Record<string, unknown> = {}) => ({
  ...{ plan, step: "belongings", doneOn: "2026-11-20", note: "Clé du local" },
  ...more,
});

export const saidOf = (world: World, plan: string, more: Record<string, unknown> = {}) =>
  world.done(settleStep, said(plan, more), "hr");

export const settlement = [
  { label: "Salaire du mois", cents: 80_000 },
  { label: "Indemnité compensatrice de congés payés", cents: 41_250 },
  { label: "Acompte déjà versé", cents: -20_000 },
];
