import { z } from "zod";
import { type Actor, has } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { readTransfer as find, listPostings, type Transfer } from "./transfer.sql.ts";
import { mayRead, speaksFor } from "./transfer.ts";
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

/** What one may do with it now, asked as the operations ask. */
const chances = (actor: Actor, { seller, buyer, state, monthly }: Transfer) => ({
  answer: state === "proposed" && speaksFor(actor, buyer),
  withdraw: state === "proposed" && speaksFor(actor, seller),
  stop: state === "accepted" && monthly && (speaksFor(actor, seller) || speaksFor(actor, buyer)),
  reverse: has(actor, "accountant", "director"),
});
