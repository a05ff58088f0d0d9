import type { World } from "../../fixtures/world.ts";
import { bookAppointment, offerType, setHours } from "../appointments/index.ts";
import { draftContract, signContract } from "../contracts/index.ts";
import { addCustomer, draftInvoice, validateInvoice } from "../invoicing/index.ts";
import { openPlan } from "./open-plan.ts";
import { settleStep } from "./settle-step.ts";

export const nadia = (world: World): string => world.personId("entrepreneur");

const clauses = {
  cesa: ["objectives", "support", "contribution", "variablePay", "statutes", "clientele", "association"],
  cape: ["programme", "means", "cooperativePay", "thirdParties", "accounts", "termination", "socialCover"],
};

/** Nadia Benali under a contract since the first of February, for her activity. */
export async function employedOf(world: World, more: Record<string, unknown> = {}): Promise<string> {
  const kind = more.kind === "cape" ? "cape" : "cesa";
  const draft = {
    ...{ person: nadia(world), activity: world.activity, kind, startsOn: "2026-02-01", endsOn: null },
    ...{ fixedGrossCents: kind === "cape" ? null : 80_000, job: "Céramiste" },
    clauses: Object.fromEntries(clauses[kind].map((name) => [name, "Selon la loi."])),
    ...more,
  };
  const { id: contract } = await world.done(draftContract, draft, "hr");
  await world.done(signContract, { contract, signedOn: "2026-11-20" }, "hr");
  return contract;
}

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

/** An invoice of an activity, of 1 200 €, issued on the day of the tests. */
export async function invoiceOf(world: World, activity = world.activity): Promise<string> {
  const address = { street: "8 rue des Arceaux", postcode: "64100", town: "Bayonne" };
  const named = { activity, kind: "business", name: `Librairie de ${activity.slice(-4)}`, ...address };
  const { id: customer } = await world.done(addCustomer, named);
  const line = { label: "Vases", quantityThousandths: 1000, unitPriceCents: 100_000, vatRateBp: 2000 };
  const { id: invoice } = await world.done(draftInvoice, { activity, customer, lines: [line] });
  await world.done(validateInvoice, { invoice });
  return invoice;
}

/** An appointment of hers with Amaia Lafitte, on Thursday 26 November at nine. */
export async function bookedOf(world: World): Promise<string> {
  const hours = [{ weekday: 4, fromMinute: 540, toMinute: 720, site: world.site }];
  await world.done(setHours, { hours }, "adviser");
  const point = { name: "Faire le point", minutes: 60, modes: ["site", "phone", "video"] };
  const offered = { ...point, noticeHours: 24, horizonDays: 60 };
  const { id: type } = await world.done(offerType, offered, "adviser");
  const asked = { type, startsAt: "2026-11-26T08:00:00.000Z", mode: "site", about: "Ma suite" };
  return (await world.done(bookAppointment, asked, "entrepreneur")).id;
}
