import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { transferDeclined } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { listRunners } from "./runners.ts";
import { closeTransfer, insertAnswer, lockTransfer } from "./transfer.sql.ts";
import { speaksFor } from "./transfer.ts";
import { words } from "./words.ts";

/** Decline a service that another activity wants to count, with the reason. */
export const declineTransfer = operation({
  name: "transfers.decline-transfer",
  label: words.declineTransfer,
  at: "POST /transfers/{transfer}/refusal",
  input: z.object({ transfer: z.uuid(), reason: shortText(400) }),
  find: ({ transfer }, { db, cooperative }) => lockTransfer(db, cooperative, transfer),
  may: (actor, { buyer }) => speaksFor(actor, buyer),
  whyNot: ({ state, number }) => (state === "proposed" ? null : refusals.notWaiting({ number })),
  async effect({ id, seller, buyerName, label }, scene, { reason }) {
    await insertAnswer(scene, { transfer: id, outcome: "declined", reason });
    await closeTransfer(scene, id, null);
    await notify(scene, transferDeclined, {
      to: await listRunners(scene, seller),
      params: { name: buyerName, label, reason },
      link: `/services-entre-activites/${id}`,
      once: `transfer-declined:${id}`,
    });
    return { transfer: id };
  },
});
