import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { refusals } from "./refusals.ts";
import { closeTransfer, lockTransfer } from "./transfer.sql.ts";
import { speaksFor } from "./transfer.ts";
import { words } from "./words.ts";

/** Take back a proposal that nobody has answered yet. */
export const withdrawTransfer = operation({
  name: "transfers.withdraw-transfer",
  label: words.withdrawTransfer,
  at: "POST /transfers/{transfer}/withdrawal",
  input: z.object({ transfer: z.uuid() }),
  find: ({ transfer }, { db, cooperative }) => lockTransfer(db, cooperative, transfer),
  may: (actor, { seller }) => speaksFor(actor, seller),
  whyNot: ({ state, number }) => (state === "proposed" ? null : refusals.notWaiting({ number })),
  async effect({ id }, scene) {
    await closeTransfer(scene, id, null);
    return { transfer: id };
  },
});
