import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { monthOf } from "../foundation/calendar.ts";
import { month as monthInput } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { whyNotPost } from "../ledger/index.ts";
import { findTransferEntries, postTransfers } from "./post-transfers.ts";
import { refusals } from "./refusals.ts";
import { lockDueIn } from "./transfer.sql.ts";
import { words } from "./words.ts";

/**
 * Book the monthly services of a month, those that both activities agreed on and the books lack: what the
 * close of the month asks for. Asked twice, it does nothing the second time.
 */
export const settleTransfers = operation({
  name: "transfers.settle-month",
  label: words.settleTransfers,
  at: "POST /transfer-months",
  input: z.object({ month: monthInput() }),
  async find({ month }, scene) {
    const { db, cooperative, today } = scene;
    const transfers = month > monthOf(today) ? [] : await lockDueIn(db, cooperative, month);
    return { month, today, transfers, found: await findTransferEntries(scene, transfers, month) };
  },
  may: (actor) => has(actor, "accountant", "director"),
  whyNot({ month, today, found }) {
    if (month > monthOf(today)) return refusals.monthToCome({ month }, "month");
    return whyNotPost(found.entries, found.ground, today);
  },
  async effect({ month, transfers, found }, scene) {
    if (transfers.length === 0) return { posted: 0 };
    return { posted: await postTransfers(scene, found, transfers, month) };
  },
});
