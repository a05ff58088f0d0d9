import { z } from "zod";
import { cents, civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { mayPay } from "./bill.ts";
import { methods } from "./methods.ts";
import { findSettling, settle, whyNotSettle } from "./settling.ts";
import { words } from "./words.ts";

/** Record what a supplier paid back of a credit note. */
export const refundCredit = operation({
  name: "purchases.refund-credit",
  label: words.refundCredit,
  at: "POST /bills/{bill}/refunds",
  input: z.object({
    bill: z.uuid(),
    paidOn: civilDate(),
    method: z.enum(methods).default("transfer"),
    reference: z.string().trim().max(60, { error: "too-long" }).default(""),
    amountCents: cents(),
  }),
  find: ({ bill, amountCents, ...told }, scene) =>
    findSettling(scene, { ...told, kind: "refund", parts: [{ bill, amountCents }] }),
  may: (actor) => mayPay(actor),
  whyNot: (settling) => whyNotSettle(settling),
  effect: (settling, scene) => settle(scene, settling),
});
