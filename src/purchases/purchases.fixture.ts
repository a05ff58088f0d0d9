import type { PersonName } from "../../fixtures/people.ts";
import type { World } from "../../fixtures/world.ts";
import { keepBill } from "./keep-bill.ts";
import { keepSupplier } from "./keep-supplier.ts";
import { payBills } from "./pay-bills.ts";
import { submitBill } from "./submit-bill.ts";
import { validateBill } from "./validate-bill.ts";

let made = 0;
/** A paper like no other. */
export const paper = (text = String(++made)) => ({ name: "facture.pdf", text: `%PDF-1.7 ${text}` });

export const supplierOf = (more: object = {}) => ({
  ...{ name: "Imprimerie du Boucau", siren: "999 010 655", delayDays: 30, endOfMonth: false },
  ...more,
});

/** Its id; the same one when it was added before. */
export async function supplier(world: World, more: object = {}): Promise<string> {
  const outcome = await world.done(keepSupplier, supplierOf(more), "accountant").catch(() => null);
  if (outcome) return outcome.id;
  const named = { siren: null, name: `Fournisseur ${++made}` };
  return (await world.done(keepSupplier, supplierOf({ ...named, ...more }), "accountant")).id;
}

export const lineOf = (netCents: number, more: object = {}) => ({
  ...{ label: "Affiches", category: "publicite", vatRateBp: 2000, netCents },
  ...more,
});

/** A service of 1 000,00 € before tax, 200,00 € of VAT, complete but for what is told otherwise. */
export const billOf = (world: World, of: string, more: object = {}) => ({
  activity: world.activity,
  supplier: of,
  reference: `B-${++made}`,
  issuedOn: "2026-11-10",
  ...{ grossCents: 120_000, vatCents: 20_000, lines: [lineOf(100_000)], paper: paper() },
  ...more,
});

export async function kept(world: World, more: object = {}, as: PersonName = "entrepreneur") {
  const { of, ...told } = more as { of?: string };
  const told2 = billOf(world, of ?? (await supplier(world)), told);
  return (await world.done(keepBill, told2, as)).id;
}

export async function sent(world: World, more: object = {}, as: PersonName = "entrepreneur") {
  const bill = await kept(world, more, as);
  await world.done(submitBill, { bill }, as);
  return bill;
}

/** Typed by the entrepreneur, approved by their adviser, or above by the director. */
export async function booked(world: World, more: object = {}, by: PersonName = "adviser"): Promise<string> {
  const bill = await sent(world, more);
  await world.done(validateBill, { bill }, by);
  return bill;
}

/** Pays bills, all of each unless said; the id of the payment. */
export async function paid(world: World, bill: string, amountCents: number | null = null): Promise<string> {
  const payment = { paidOn: "2026-11-20", bills: [{ bill, amountCents }] };
  return (await world.done(payBills, payment, "accountant")).id;
}
