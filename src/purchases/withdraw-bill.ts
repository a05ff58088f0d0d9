import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { lockBill } from "./bill.sql.ts";
import { mayKeepBill } from "./bill.ts";
import { refusals } from "./refusals.ts";
import { endRound } from "./round.sql.ts";
import { isWaiting } from "./waiting.ts";
import { words } from "./words.ts";

/** Take a bill back that nobody has approved yet, to change it. */
export const withdrawBill = operation({
  name: "purchases.withdraw-bill",
  label: words.withdrawBill,
  at: "POST /bills/{bill}/withdrawal",
  input: z.object({ bill: z.uuid() }),
  find: ({ bill }, { db, cooperative }) => lockBill(db, cooperative, bill),
  may: (actor, bill) => mayKeepBill(actor, bill),
  whyNot: (bill) => (isWaiting(bill) ? null : refusals.notWaiting()),
  async effect({ id }, scene) {
    await endRound(scene, { bill: id, refusal: null });
    return { id };
  },
});
