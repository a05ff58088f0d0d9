import { z } from "zod";
import { cents, civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { mayPay } from "./bill.ts";
import { methods } from "./methods.ts";
import { findSettling, settle, whyNotSettle } from "./settling.ts";
import { words } from "./words.ts";

/**
 * Record what was paid to a supplier: one invoice or several at once, whole or in part. It owes less, the
 * bank pays, and of services the VAT becomes deductible in proportion (CGI art. 271 I 2).
 */
export const payBills = operation({
  name: "purchases.pay-bills",
  label: words.payBills,
  at: "POST /bill-payments",
  input: z.object({
    paidOn: civilDate(),
    method: z.enum(methods).default("transfer"),
    reference: z.string().trim().max(60, { error: "too-long" }).default(""),
    bills: z.array(z.object({ bill: z.uuid(), amountCents: cents().nullable().default(null) })).max(200),
  }),
  find: ({ bills: parts, ...told }, scene) => findSettling(scene, { ...told, kind: "payment", parts }),
  may: (actor) => mayPay(actor),
  whyNot: (settling) => whyNotSettle(settling),
  effect: (settling, scene) => settle(scene, settling),
});
