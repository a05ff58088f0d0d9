import { z } from "zod";
import { cents, civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { euros } from "../ledger/index.ts";
import { notify } from "../notices/index.ts";
import { mayPay } from "./bill.ts";
import { advanceRepaid } from "./notice-kinds.ts";
import { findSettling, settle, whyNotSettle } from "./settling.ts";
import { words } from "./words.ts";

/** Record what was paid back to whoever advanced a part of an invoice, as of an expense (R3.22). */
export const repayAdvance = operation({
  name: "purchases.repay-advance",
  label: words.repayAdvance,
  at: "POST /bills/{bill}/repayments",
  input: z.object({ bill: z.uuid(), paidOn: civilDate(), amountCents: cents() }),
  find: ({ bill, paidOn, amountCents }, scene) => {
    const told = { kind: "repayment", method: "transfer", reference: "" } as const;
    return findSettling(scene, { ...told, paidOn, parts: [{ bill, amountCents }] });
  },
  may: (actor) => mayPay(actor),
  whyNot: (settling) => whyNotSettle(settling),
  async effect(settling, scene) {
    const done = await settle(scene, settling);
    const [part] = settling.parts;
    await notify(scene, advanceRepaid, {
      to: part?.of.advancedBy ? [part.of.advancedBy] : [],
      params: { amount: euros(part?.amountCents ?? 0n), supplier: part?.of.supplierName ?? "" },
      link: `/achats/${part?.of.id}`,
      once: `advance-repaid:${done.id}`,
    });
    return done;
  },
});
