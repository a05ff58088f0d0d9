import { z } from "zod";
import { cents } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { readBill } from "./bill.sql.ts";
import { mayPay } from "./bill.ts";
import { refusals } from "./refusals.ts";
import { findSettling, settle, whyNotSettle } from "./settling.ts";
import { words } from "./words.ts";

/**
 * Set a credit note against an invoice of the same supplier and activity: as much as both have left, or less.
 * Nothing leaves the bank; in the books they stand on one account and are lettered together.
 */
export const useCredit = operation({
  name: "purchases.use-credit",
  label: words.useCredit,
  at: "POST /bills/{bill}/credits",
  input: z.object({ bill: z.uuid(), credit: z.uuid(), amountCents: cents().nullable().default(null) }),
  async find({ bill: id, credit: creditId, amountCents: asked }, scene) {
    const { db, cooperative, today } = scene;
    const bill = await readBill(db, cooperative, id);
    const credit = await readBill(db, cooperative, creditId);
    if (!bill || !credit) return null;
    const least = bill.leftCents < credit.leftCents ? bill.leftCents : credit.leftCents;
    const amountCents = asked ?? least;
    const parts = [bill, credit].map((one) => ({ bill: one.id, amountCents }));
    const told = { kind: "credit", method: "credit", paidOn: today, reference: "" } as const;
    const settling = await findSettling(scene, { ...told, parts });
    return settling && { settling, bill, credit };
  },
  may: (actor) => mayPay(actor),
  whyNot({ settling, bill, credit }) {
    if (bill.kind !== "invoice" || credit.kind !== "credit") return refusals.wrongKind();
    if (bill.supplier !== credit.supplier || bill.activity !== credit.activity)
      return refusals.otherAccount();
    return whyNotSettle(settling);
  },
  effect: ({ settling }, scene) => settle(scene, settling),
});
