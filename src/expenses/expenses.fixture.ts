import type { PersonName } from "../../fixtures/people.ts";
import type { World } from "../../fixtures/world.ts";
import { keepExpense } from "./keep-expense.ts";
import { keepVehicle } from "./keep-vehicle.ts";
import { submitReport } from "./submit-report.ts";
import { validateReport } from "./validate-report.ts";

const pdf = (text: string) => ({ name: "ticket.pdf", text: `%PDF-1.7 ${text}` });

/** A lunch with a customer, 36 € of which 3,27 € are VAT. */
export const lunchOf = (world: World, more: object = {}) => ({
  activity: world.activity,
  category: "restaurant",
  spentOn: "2026-11-18",
  supplier: "Auberge du Port",
  label: "Déjeuner avec la librairie des Arceaux",
  grossCents: 3_600,
  vatCents: 327,
  paper: pdf("déjeuner"),
  ...more,
});

export const carOf = (more: object = {}) => ({
  ...{ label: "Berlingo", kind: "car", fiscalPower: 5, basis: "scale", paper: pdf("carte grise") },
  ...more,
});

export async function kept(
  world: World,
  more: object = {},
  as: PersonName = "entrepreneur",
): Promise<string> {
  return (await world.done(keepExpense, lunchOf(world, more), as)).id;
}

export async function car(world: World, more: object = {}, as: PersonName = "entrepreneur"): Promise<string> {
  return (await world.done(keepVehicle, carOf(more), as)).id;
}

/** A trip with a car, complete but for what is told otherwise. */
export const tripOf = (world: World, vehicle: string, more: object = {}) => ({
  activity: world.activity,
  category: "kilometres",
  spentOn: "2026-11-18",
  label: "Livraison",
  ...{ vehicle, fromPlace: "Tarnos", toPlace: "Dax", km: 104 },
  ...more,
});

export async function sent(
  world: World,
  more: object = {},
  as: PersonName = "entrepreneur",
): Promise<string> {
  const expense = await kept(world, more, as);
  return (await world.done(submitReport, { expenses: [expense] }, as)).id;
}

export async function validated(world: World, more: object = {}): Promise<string> {
  const report = await sent(world, more);
  await world.done(validateReport, { report }, "accountant");
  return report;
}
