import type { World } from "../../fixtures/world.ts";
import { acceptTransfer } from "./accept-transfer.ts";
import { proposeTransfer } from "./propose-transfer.ts";

/** Nadia made signs for Paul's workshop, last week. */
export const signs = (world: World, more: Record<string, unknown> = {}) => ({
  ...{ seller: world.activity, buyer: world.otherActivity, label: "Enseigne de l’atelier" },
  ...{ cents: 45_000, servedOn: "2026-11-18" },
  ...more,
});

/** Paul's workshop, shared each month since October. */
export const rent = (world: World, more: Record<string, unknown> = {}) => ({
  ...{ seller: world.otherActivity, buyer: world.activity, label: "Part de l’atelier" },
  ...{ cents: 12_000, servedOn: "2026-10-01", monthly: true },
  ...more,
});

export const proposed = async (world: World, more: Record<string, unknown> = {}): Promise<string> =>
  (await world.done(proposeTransfer, signs(world, more), "entrepreneur")).id;

export async function accepted(world: World, more: Record<string, unknown> = {}): Promise<string> {
  const transfer = await proposed(world, more);
  await world.done(acceptTransfer, { transfer }, "neighbour");
  return transfer;
}

export async function rented(world: World, more: Record<string, unknown> = {}): Promise<string> {
  const { id: transfer } = await world.done(proposeTransfer, rent(world, more), "neighbour");
  await world.done(acceptTransfer, { transfer }, "entrepreneur");
  return transfer;
}
