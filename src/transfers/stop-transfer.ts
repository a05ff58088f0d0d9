import { z } from "zod";
import { monthOf } from "../foundation/calendar.ts";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { transferStopped } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { listRunners } from "./runners.ts";
import { closeTransfer, lockTransfer } from "./transfer.sql.ts";
import { speaksFor } from "./transfer.ts";
import { words } from "./words.ts";

/** Stop a monthly service after this month: either side may, and the other is told. */
export const stopTransfer = operation({
  name: "transfers.stop-transfer",
  label: words.stopTransfer,
  at: "POST /transfers/{transfer}/end",
  input: z.object({ transfer: z.uuid() }),
  find: ({ transfer }, { db, cooperative }) => lockTransfer(db, cooperative, transfer),
  may: (actor, { seller, buyer }) => speaksFor(actor, seller) || speaksFor(actor, buyer),
  whyNot: ({ state, monthly }) => (state === "accepted" && monthly ? null : refusals.notRunning()),
  async effect({ id, seller, buyer, label }, scene) {
    const month = monthOf(scene.today);
    await closeTransfer(scene, id, month);
    const both = await listRunners(scene, seller, buyer);
    await notify(scene, transferStopped, {
      to: both.filter((person) => person !== scene.actor.person),
      params: { label, month },
      link: `/services-entre-activites/${id}`,
      once: `transfer-stopped:${id}`,
    });
    return { transfer: id };
  },
});
