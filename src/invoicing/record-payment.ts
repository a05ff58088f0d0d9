import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { cents, civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { lockDocument } from "./document.sql.ts";
import { findPaying, pay, whyNotPay } from "./paying.ts";
import { methods } from "./payment.ts";
import { words } from "./words.ts";

/**
 * Record money received for an invoice, whole or in part; below zero, money given back after a credit note.
 * The VAT of services becomes due with it, split by rate (R4.03, R4.04). What comes above what is left is
 * kept at the customer's credit once one has said so, to the cent, in `surplusCents`: it is the price of
 * nothing yet, and VAT on it would be wrong. To the cent, for what is left may have changed meanwhile.
 */
export const recordPayment = operation({
  name: "invoicing.record-payment",
  label: words.recordPayment,
  at: "POST /invoices/{invoice}/payments",
  input: z.object({
    invoice: z.uuid(),
    paidOn: civilDate(),
    amountCents: cents(),
    method: z.enum(methods).default("transfer"),
    reference: z.string().trim().max(60).default(""),
    surplusCents: cents().optional(),
  }),
  async find({ invoice, surplusCents = 0n, ...payment }, scene) {
    const document = await lockDocument(scene.db, scene.cooperative, invoice);
    const paid = document && { ...payment, surplusCents, document };
    return paid && { document, paying: await findPaying(scene, [paid]) };
  },
  may: (actor, { document }) => has(actor, "accountant", "director") || actor.follows.has(document.activity),
  whyNot: ({ paying }) => whyNotPay(paying),
  async effect({ paying }, scene) {
    const [paid] = await pay(scene, paying);
    return { id: paid?.id ?? "", leftCents: String(paid?.leftCents) };
  },
});
