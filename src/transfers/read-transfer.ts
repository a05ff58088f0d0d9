import { z } from "zod";
import { type Actor, has } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { declineTransfer } from "./decline-transfer.ts";
import { stopTransfer } from "./stop-transfer.ts";
import { readTransfer as find, listPostings, type Transfer } from "./transfer.sql.ts";
import { mayRead } from "./transfer.ts";
import { withdrawTransfer } from "./withdraw-transfer.ts";
import { words } from "./words.ts";

/** A service between two activities: what was proposed, what was answered, what the books have of it. */
export const readTransfer = view({
  name: "transfers.read-transfer",
  label: words.readTransfer,
  at: "GET /transfers/{transfer}",
  input: z.object({ transfer: z.uuid() }),
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  async read({ transfer: id }, { db, cooperative, actor, today }) {
    const transfer = await find(db, cooperative, id);
    if (!transfer || !mayRead(actor, transfer)) return null;
    const postings = await listPostings(db, cooperative, id);
    return { transfer, postings, today, may: chances(actor, transfer) };
  },
});

/** What one may do with it now: the operations say so themselves. */
function chances(actor: Actor, transfer: Transfer) {
  const open = ({ may, whyNot }: Pick<typeof stopTransfer, "may" | "whyNot">) =>
    may(actor, transfer) && whyNot(transfer) === null;
  return {
    ...{ answer: open(declineTransfer), withdraw: open(withdrawTransfer), stop: open(stopTransfer) },
    reverse: has(actor, "accountant", "director"),
  };
}
