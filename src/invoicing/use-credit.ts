import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { cents, civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { euros } from "../ledger/index.ts";
import { lockDocuments } from "./document.sql.ts";
import { letterSurplus } from "./letter-settled.ts";
import { findPaying, pay, whyNotPay } from "./paying.ts";
import { refusals } from "./refusals.ts";
import { readSurplus } from "./surplus.sql.ts";
import { words } from "./words.ts";

/**
 * Set what a customer paid in excess against another of their invoices. It makes an entry, not a lettering
 * alone: the VAT of services becomes due that day, split by rate, for it is now the price of something
 * (R4.03, R4.04); and a credit may be used in parts, which no lettering can tie. The entry moves the amount
 * from the surplus to the invoice on the customer's account; each of the two is lettered when it comes to
 * nothing.
 */
export const useCredit = operation({
  name: "invoicing.use-credit",
  label: words.useCredit,
  at: "POST /invoices/{invoice}/credit-uses",
  input: z.object({ invoice: z.uuid(), credit: z.uuid(), usedOn: civilDate(), amountCents: cents() }),
  async find({ invoice, credit: id, usedOn: paidOn, amountCents }, scene) {
    const { db, cooperative } = scene;
    const before = await readSurplus(db, cooperative, id);
    if (!before) return null;
    // A credit is held by the invoice it came in for: two uses of it wait for each other here.
    const locked = await lockDocuments(db, cooperative, [before.document, invoice]);
    const document = locked.find((d) => d.id === invoice);
    const surplus = await readSurplus(db, cooperative, id);
    if (!document || !surplus) return null;
    const payment = { document, paidOn, amountCents, method: "credit", reference: "", surplus: id } as const;
    return { document, surplus, usedOn: paidOn, amountCents, paying: await findPaying(scene, [payment]) };
  },
  may: (actor, { document }) => has(actor, "accountant", "director") || actor.follows.has(document.activity),
  whyNot({ document, surplus, usedOn, amountCents, paying }) {
    if (surplus.customer !== document.customer) return refusals.creditElsewhere();
    if (amountCents <= 0n || amountCents > surplus.leftCents)
      return refusals.creditTooSmall({ left: euros(surplus.leftCents) }, "amountCents");
    if (usedOn < surplus.receivedOn)
      return refusals.usedBeforeReceived({ date: surplus.receivedOn }, "usedOn");
    return whyNotPay(paying);
  },
  async effect({ surplus, document, amountCents, paying }, scene) {
    const [paid] = await pay(scene, paying);
    if (surplus.leftCents === amountCents) await letterSurplus(scene, surplus.id, document.thirdParty);
    return { id: paid?.id ?? "", leftCents: String(surplus.leftCents - amountCents) };
  },
});
