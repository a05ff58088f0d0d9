import { testDay, type World } from "../../fixtures/world.ts";
import { read } from "../foundation/read.ts";
import { addCustomer } from "./add-customer.ts";
import { decideQuote } from "./decide-quote.ts";
import { draftInvoice } from "./draft-invoice.ts";
import { draftQuote } from "./draft-quote.ts";
import { customerView } from "./read-customer.ts";
import { recordPayment } from "./record-payment.ts";
import { sendQuote } from "./send-quote.ts";
import { validateInvoice } from "./validate-invoice.ts";

/** What tests and examples sell: a day of bookbinding at 20 %, the smallest true invoice. */
export const line = {
  label: "Reliure de registres",
  quantityThousandths: 1000,
  unitPriceCents: 100_000,
  vatRateBp: 2000,
};

export const address = { street: "8 rue des Arceaux", postcode: "64100", town: "Bayonne" };

export async function customerOf(world: World, activity = world.activity): Promise<string> {
  const input = { activity, kind: "business", name: "Librairie des Arceaux", ...address };
  return (await world.done(addCustomer, input)).id;
}

export async function draftOf(
  world: World,
  lines: readonly object[] = [line],
  more: object = {},
): Promise<string> {
  const { activity } = world;
  const customer = await customerOf(world);
  return (await world.done(draftInvoice, { activity, customer, lines, ...more })).id;
}

export async function validatedOf(world: World, lines: readonly object[] = [line], at = {}): Promise<string> {
  const invoice = await draftOf(world, lines);
  await world.done(validateInvoice, { invoice, ...at });
  return invoice;
}

export async function paidOf(
  world: World,
  amountCents = 48_000,
): Promise<{ invoice: string; payment: string }> {
  const invoice = await validatedOf(world);
  const { id } = await world.done(recordPayment, { invoice, paidOn: "2026-11-23", amountCents });
  return { invoice, payment: id };
}

/** An invoice of a customer one knows already. */
export async function validatedFor(world: World, customer: string, lines: readonly object[] = [line]) {
  const { id: invoice } = await world.done(draftInvoice, { activity: world.activity, customer, lines });
  await world.done(validateInvoice, { invoice });
  return invoice;
}

/** A customer who paid 1 230 € for an invoice of 1 200 €: 30 € are at their credit. */
export async function creditOf(world: World, surplusCents = 3_000) {
  const customer = await customerOf(world);
  const invoice = await validatedFor(world, customer);
  const amountCents = 120_000 + surplusCents;
  const paid = { invoice, paidOn: "2026-11-23", amountCents, surplusCents };
  const { id: payment } = await world.done(recordPayment, paid);
  const call = { database: world.db, cooperative: world.cooperative, actor: world.actor("accountant") };
  const found = await read(customerView, { customer }, { ...call, clock: () => testDay });
  const credit = found.ok ? (found.result.credits[0]?.id ?? "") : "";
  return { customer, invoice, payment, credit };
}

/** A quote as far as asked: drafted, then sent, then answered. */
export async function quoteOf(
  world: World,
  upTo: "drafted" | "sent" | "accepted" | "refused",
  lines: readonly object[] = [line],
): Promise<string> {
  const { activity } = world;
  const customer = await customerOf(world);
  const { id: quote } = await world.done(draftQuote, { activity, customer, lines });
  if (upTo !== "drafted") await world.done(sendQuote, { quote });
  if (upTo === "accepted" || upTo === "refused") await world.done(decideQuote, { quote, outcome: upTo });
  return quote;
}
