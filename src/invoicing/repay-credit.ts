import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { cents, civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { euros, findPostingGround, postEntries, readyIn, whyNotPost } from "../ledger/index.ts";
import { lockDocument } from "./document.sql.ts";
import { letterSurplus } from "./letter-settled.ts";
import { bookedOf } from "./paying.ts";
import { methods } from "./payment.ts";
import { refusals } from "./refusals.ts";
import { repaymentEntryOf } from "./surplus.entry.ts";
import { insertRepayment, readSurplus } from "./surplus.sql.ts";
import { words } from "./words.ts";

/**
 * Give back what a customer paid in excess, whole or in part: their account is debited, the bank credited.
 */
export const repayCredit = operation({
  name: "invoicing.repay-credit",
  label: words.repayCredit,
  at: "POST /credits/{credit}/repayments",
  input: z.object({
    credit: z.uuid(),
    repaidOn: civilDate(),
    amountCents: cents(),
    method: z.enum(methods).default("transfer"),
    reference: z.string().trim().max(60).default(""),
  }),
  async find({ credit: surplusId, ...asked }, scene) {
    const { db, cooperative, today } = scene;
    const before = await readSurplus(db, cooperative, surplusId);
    const document = before && (await lockDocument(db, cooperative, before.document));
    // Read again under the lock: another request may have used it meanwhile.
    const surplus = document && (await readSurplus(db, cooperative, surplusId));
    if (!surplus) return null;
    const repayment = { ...asked, id: scene.newId(), surplus: surplusId };
    const entry = repaymentEntryOf(bookedOf(document), repayment);
    const ground = await findPostingGround(db, cooperative, [entry]);
    return { document, surplus, repayment, entry, ground, today };
  },
  may: (actor, { document }) => has(actor, "accountant", "director") || actor.follows.has(document.activity),
  whyNot({ surplus, repayment, entry, ground, today }) {
    if (repayment.amountCents <= 0n || repayment.amountCents > surplus.leftCents)
      return refusals.creditTooSmall({ left: euros(surplus.leftCents) }, "amountCents");
    if (repayment.repaidOn < surplus.receivedOn)
      return refusals.usedBeforeReceived({ date: surplus.receivedOn }, "repaidOn");
    return whyNotPost([entry], ground, today);
  },
  async effect({ document, surplus, repayment, entry, ground }, scene) {
    const [posted] = await postEntries(scene, [readyIn(ground, entry)]);
    const { db, cooperative, now, actor } = scene;
    const row = { ...repayment, entry: posted?.id ?? "" };
    await insertRepayment(db, cooperative, row, { now, by: actor.person });
    const leftCents = surplus.leftCents - repayment.amountCents;
    if (leftCents === 0n) await letterSurplus(scene, surplus.id, document.thirdParty);
    return { id: repayment.id, leftCents: String(leftCents) };
  },
});
