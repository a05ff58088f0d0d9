import { z } from "zod";
import type { CivilDate } from "../foundation/calendar.ts";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import {
  findPostingGround,
  type NewEntry,
  postEntries,
  readEntry,
  readyIn,
  reversalOf,
  unletterEntries,
  whyNotPost,
} from "../ledger/index.ts";
import { postingDayOf } from "./bill.entry.ts";
import { lockBills } from "./bill.sql.ts";
import { mayPay } from "./bill.ts";
import { letterUndone } from "./letter-undone.ts";
import { insertPaymentReversal, readPayment } from "./posted.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Reverse a payment that did not go through: what it settled is owed again, its VAT waits again. Its
 * counter-entry lies on the day the bank said so, or in the first open month after (R3.04, R3.05).
 */
export const reversePayment = operation({
  name: "purchases.reverse-payment",
  label: words.reversePayment,
  at: "POST /bill-payments/{payment}/reversal",
  input: z.object({ payment: z.uuid(), on: civilDate(), reason: shortText(120) }),
  async find({ payment: id, on, reason }, scene) {
    const { db, cooperative, today } = scene;
    const bills = (await readPayment(db, cooperative, id)).map(({ bill }) => bill);
    const held = await lockBills(db, cooperative, bills);
    // Read again under their lock: another request may have reversed it meanwhile.
    const rows = await readPayment(db, cooperative, id);
    const [payment] = rows;
    if (!payment) return null;
    const undone = payment.entry ? await findUndoing(scene, payment.entry, { on, reason }) : null;
    const entries = held.flatMap(({ entry }) => (entry ? [entry] : []));
    return { payment, rows, entries, undone, on, today };
  },
  may: (actor) => mayPay(actor),
  whyNot({ payment: { reversedOn, paidOn }, undone, on, today }) {
    if (reversedOn) return refusals.reversedAlready({ date: reversedOn });
    if (on < paidOn) return refusals.reversedBefore({ date: paidOn }, "on");
    return undone && whyNotPost([undone.entry], undone.ground, today);
  },
  async effect({ payment, rows, entries, undone }, scene, { on, reason }) {
    const [posted] = undone ? await postEntries(scene, [readyIn(undone.ground, undone.entry)]) : [];
    await insertPaymentReversal(scene, { payment: payment.id, on, reason, entry: posted?.id ?? null });
    // A credit note has no line of its own in a payment: it is the letters of both papers that end.
    await unletterEntries(scene, payment.kind === "credit" ? entries : [payment.entry ?? ""], reason);
    if (posted && payment.kind !== "credit")
      await letterUndone(scene, { entry: payment.entry ?? "", by: posted.id, positions: rows.length });
    return { id: payment.id };
  },
});

/** The mirror of an entry, on a day or the first open one after it. */
export async function findUndoing(
  { db, cooperative, today }: Scene,
  entryId: string,
  { on, reason }: { on: CivilDate; reason: string },
) {
  const stored = await readEntry(db, cooperative, entryId);
  if (!stored) throw new Error(`no entry ${entryId}`);
  const { source, sourceId, reverses: _, ...entry } = stored;
  const told = { ...entry, ...(source && { source: { noun: source, id: sourceId ?? "" } }) };
  const undoing = (day: CivilDate): NewEntry => ({
    ...reversalOf(told as Parameters<typeof reversalOf>[0], day, reason),
    documentDate: on,
    ...(source && sourceId && { source: { noun: source, id: sourceId } }),
  });
  const ground = await findPostingGround(db, cooperative, [undoing(today)]);
  return { ground, entry: undoing(postingDayOf(on, ground, today)) };
}
