import { employed as sign } from "../../fixtures/employed.ts";
import type { World } from "../../fixtures/world.ts";
import { approveAbsence } from "./approve-absence.ts";
import { declareAbsence } from "./declare-absence.ts";

/** Somebody of the house is under contract, for long enough to have earned leave. */
export const employed = (world: World, more: Parameters<typeof sign>[1] = {}): Promise<string> =>
  sign(world, { startsOn: "2025-06-01", signedOn: "2025-05-20", ...more });

export const note = (text = "arrêt") => ({ name: "avis.pdf", text: `%PDF-1.7 ${text}` });

/** A week of leave before Christmas. */
export const leaveOf = (more: Record<string, unknown> = {}) => ({
  ...{ kind: "paid-leave", from: "2026-12-14", to: "2026-12-19" },
  ...more,
});

export const sickOf = (more: Record<string, unknown> = {}) => ({
  ...{ kind: "sickness", from: "2026-11-19", to: "2026-11-27" },
  ...more,
});

/** Nadia, under contract, declares. */
export async function declared(world: World, told: Record<string, unknown> = leaveOf()): Promise<string> {
  await employed(world);
  return (await world.done(declareAbsence, told, "entrepreneur")).id;
}

export async function approved(world: World, told: Record<string, unknown> = leaveOf()): Promise<string> {
  const absence = await declared(world, told);
  await world.done(approveAbsence, { absence }, "hr");
  return absence;
}
