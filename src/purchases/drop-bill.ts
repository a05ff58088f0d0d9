import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { deleteBill, lockBill } from "./bill.sql.ts";
import { mayKeepBill } from "./bill.ts";
import { isHeld } from "./keep-bill.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Drop a bill that is not in the books and that nobody waits for. */
export const dropBill = operation({
  name: "purchases.drop-bill",
  label: words.dropBill,
  at: "DELETE /bills/{bill}",
  input: z.object({ bill: z.uuid() }),
  find: ({ bill }, { db, cooperative }) => lockBill(db, cooperative, bill),
  may: (actor, bill) => mayKeepBill(actor, bill),
  whyNot: (bill) => (isHeld(bill) ? refusals.held() : null),
  async effect({ id }, { db, cooperative }) {
    await deleteBill(db, cooperative, id);
    return { id };
  },
});
