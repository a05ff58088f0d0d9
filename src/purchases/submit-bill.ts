import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { euros } from "../ledger/index.ts";
import { notify } from "../notices/index.ts";
import { lockBill, type ReadBill } from "./bill.sql.ts";
import { mayKeepBill, rungOf } from "./bill.ts";
import { findBooking } from "./find-booking.ts";
import { isHeld } from "./keep-bill.ts";
import { listHolders } from "./ladder.sql.ts";
import { findLadder } from "./ladder.ts";
import { billSubmitted } from "./notice-kinds.ts";
import { whyIncomplete, whyNotBill } from "./ready.ts";
import { refusals } from "./refusals.ts";
import { insertRound } from "./round.sql.ts";
import { words } from "./words.ts";

/**
 * Send a bill to whoever must approve it by its amount: complete, agreeing with its paper, and none that was
 * counted before. It no longer changes until it comes back.
 */
export const submitBill = operation({
  name: "purchases.submit-bill",
  label: words.submitBill,
  at: "POST /bills/{bill}/submissions",
  input: z.object({ bill: z.uuid() }),
  async find({ bill: id }, scene) {
    const bill = await lockBill(scene.db, scene.cooperative, id);
    return bill && { bill, ...(await findBooking(scene, bill)), approvers: await findApprovers(scene, bill) };
  },
  may: (actor, { bill }) => mayKeepBill(actor, bill),
  whyNot({ bill, known, twins }) {
    if (isHeld(bill)) return refusals.notDraft();
    return whyNotBill(bill, known) ?? whyIncomplete(bill, twins);
  },
  async effect({ bill, approvers }, scene) {
    await insertRound(scene, bill.id);
    await notify(scene, billSubmitted, {
      to: approvers,
      params: {
        name: scene.actor.name,
        supplier: bill.supplierName ?? "",
        amount: euros(bill.grossCents ?? 0n),
      },
      link: `/achats/${bill.id}`,
      once: `bill:${bill.id}:${scene.now.toISOString()}`,
    });
    return { id: bill.id };
  },
});

/** Who answers for an amount: the adviser of the activity or who keeps the books; above, the direction. */
async function findApprovers(scene: Scene, { activity, adviser, grossCents }: ReadBill): Promise<string[]> {
  const { db, cooperative, today: on } = scene;
  const rung = rungOf(grossCents ?? 0n, await findLadder(scene, activity));
  if (rung === "director") return listHolders(db, cooperative, { roles: ["director"], on });
  return adviser ? [adviser] : listHolders(db, cooperative, { roles: ["accountant"], on });
}
