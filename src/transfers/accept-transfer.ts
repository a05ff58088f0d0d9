import { z } from "zod";
import { monthOf } from "../foundation/calendar.ts";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { euros, whyNotPost } from "../ledger/index.ts";
import { notify } from "../notices/index.ts";
import { transferAccepted } from "./notice-kinds.ts";
import { findTransferEntries, postTransfers } from "./post-transfers.ts";
import { refusals } from "./refusals.ts";
import { listRunners } from "./runners.ts";
import { insertAnswer, lockTransfer } from "./transfer.sql.ts";
import { speaksFor } from "./transfer.ts";
import { words } from "./words.ts";

/** Accept a service: it is booked at once between both activities; a monthly one with each close. */
export const acceptTransfer = operation({
  name: "transfers.accept-transfer",
  label: words.acceptTransfer,
  at: "POST /transfers/{transfer}/acceptance",
  input: z.object({ transfer: z.uuid() }),
  find: ({ transfer }, scene) => findAcceptance(scene, transfer),
  may: (actor, { transfer }) => speaksFor(actor, transfer.buyer),
  whyNot({ transfer: { state, number, servedOn, monthly }, found, today }) {
    if (state !== "proposed") return refusals.notWaiting({ number });
    if (!monthly && servedOn > today) return refusals.notServedYet({ date: servedOn });
    return whyNotPost(found.entries, found.ground, today);
  },
  async effect({ transfer, found }, scene) {
    const { id, monthly, servedOn, label, cents } = transfer;
    await insertAnswer(scene, { transfer: id, outcome: "accepted", reason: "" });
    if (!monthly) await postTransfers(scene, found, [transfer], monthOf(servedOn));
    await notify(scene, transferAccepted, {
      to: await listRunners(scene, transfer.seller),
      params: { name: transfer.buyerName, label, amount: euros(cents) },
      link: `/services-entre-activites/${id}`,
      once: `transfer-accepted:${id}`,
    });
    return { transfer: id };
  },
});

async function findAcceptance(scene: Scene, id: string) {
  const transfer = await lockTransfer(scene.db, scene.cooperative, id);
  if (!transfer) return null;
  const now = transfer.monthly || transfer.state !== "proposed" ? [] : [transfer];
  const found = await findTransferEntries(scene, now, monthOf(transfer.servedOn));
  return { transfer, found, today: scene.today };
}
