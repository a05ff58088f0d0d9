import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { lockBill } from "./bill.sql.ts";
import { mayCheckBill } from "./bill.ts";
import { billRefused } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { endRound } from "./round.sql.ts";
import { isWaiting } from "./waiting.ts";
import { words } from "./words.ts";

/** Give a bill back to who typed it, with the reason: it is theirs to correct, send again or drop. */
export const refuseBill = operation({
  name: "purchases.refuse-bill",
  label: words.refuseBill,
  at: "POST /bills/{bill}/refusal",
  input: z.object({ bill: z.uuid(), reason: shortText(400) }),
  find: ({ bill }, { db, cooperative }) => lockBill(db, cooperative, bill),
  may: (actor, bill) => mayCheckBill(actor, bill) || has(actor, "director"),
  whyNot: (bill) => (isWaiting(bill) ? null : refusals.notWaiting()),
  async effect(bill, scene, { reason }) {
    await endRound(scene, { bill: bill.id, refusal: reason });
    await notify(scene, billRefused, {
      to: bill.typedBy ? [bill.typedBy] : [],
      params: { supplier: bill.supplierName ?? "", reason },
      link: `/achats/${bill.id}`,
      once: `bill-refused:${bill.id}:${scene.now.toISOString()}`,
    });
    return { id: bill.id };
  },
});
