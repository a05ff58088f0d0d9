import type { World } from "../../fixtures/world.ts";
import { addCustomer } from "./add-customer.ts";
import { decideQuote } from "./decide-quote.ts";
import { draftInvoice } from "./draft-invoice.ts";
import { draftQuote } from "./draft-quote.ts";
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
