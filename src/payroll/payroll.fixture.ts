import { earned, employed } from "../../fixtures/employed.ts";
import type { PersonName } from "../../fixtures/people.ts";
import type { World } from "../../fixtures/world.ts";
import { openActivity } from "../activities/index.ts";
import { postEntry } from "../ledger/index.ts";
import { changeSetting } from "../network/index.ts";
import { ModelSilent, type PayModel, putModel } from "./model.ts";
import { proposePay } from "./propose-pay.ts";
import { validateProposal } from "./validate-proposal.ts";

/** What left the bank of an activity, for a rent. */
export const spent = (world: World, cents = 990_000, date = "2026-11-21") => {
  const { activity } = world;
  const lines = [
    { account: "613200", debitCents: cents, activity },
    { account: "512000", creditCents: cents, activity },
  ];
  const entry = { journal: "OD", date, documentRef: "LOYER", label: "Loyer de l’atelier" };
  return world.done(postEntry, { ...entry, lines }, "accountant");
};

/** Under contract, with money. */
export async function ready(world: World): Promise<string> {
  await earned(world);
  return employed(world);
}

export const payAsked = (world: World, more: Record<string, unknown> = {}) => ({
  ...{ activity: world.activity, month: "2026-11", grossCents: 150_000 },
  ...more,
});

export async function proposed(world: World, more: Record<string, unknown> = {}): Promise<string> {
  await ready(world);
  return (await world.done(proposePay, payAsked(world, more), "entrepreneur")).id;
}

export async function validated(world: World, more: Record<string, unknown> = {}): Promise<string> {
  const proposal = await proposed(world, more);
  await world.done(validateProposal, { proposal }, "adviser");
  return proposal;
}

/** From now on the cooperative says so of pay. */
export const settled = (world: World, key: string, value: unknown) =>
  world.done(changeSetting, { key, effectiveOn: "2026-11-23", value });

/** An activity that Nadia and Paul run in common, without having said how they share it. */
export async function inCommon(world: World): Promise<string> {
  const members = (["entrepreneur", "neighbour"] as PersonName[]).map((name) => ({
    person: world.personId(name),
  }));
  const opening = { code: "A020", kind: "collective", name: "Les Deux Rives", openedOn: "2026-11-01" };
  return (await world.done(openActivity, { ...opening, members })).id;
}

/** The model says nothing once, and is itself again. */
export function silenceOnce(): void {
  const silent = async () => {
    putModel(before);
    throw new ModelSilent("a test");
  };
  const model: PayModel = { pays: silent, month: silent, close: async () => {} };
  const before = putModel(model);
}
