import { z } from "zod";
import { readActivity } from "../activities/index.ts";
import { addMonths } from "../foundation/calendar.ts";
import { cents, civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { euros } from "../ledger/index.ts";
import { notify } from "../notices/index.ts";
import { transferProposed } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { listRunners } from "./runners.ts";
import { drawNumber, insertTransfer, listBuyers } from "./transfer.sql.ts";
import { speaksFor } from "./transfer.ts";
import { words } from "./words.ts";

const input = z.object({
  seller: z.uuid(),
  buyer: z.uuid(),
  label: shortText(120),
  note: z.string().trim().max(400, { error: "too-long" }).default(""),
  cents: cents(),
  servedOn: civilDate(),
  /** The same each month from then on. */
  monthly: z.boolean().default(false),
  until: civilDate().nullable().default(null),
});

/**
 * Propose to count a service to another activity of the cooperative (R3.24): no invoice, since one legal
 * person does not invoice itself, and no VAT. It counts once the other has accepted.
 */
export const proposeTransfer = operation({
  name: "transfers.propose-transfer",
  label: words.proposeTransfer,
  at: "POST /transfers",
  input,
  find: (told, scene) => findSides(told, scene),
  may: (actor, { seller }) => speaksFor(actor, seller.id),
  whyNot({ told, open, today }) {
    const { seller, buyer, servedOn, until, monthly } = told;
    if (seller === buyer) return refusals.sameActivity({}, "buyer");
    if (!open.has(buyer)) return refusals.notOpen({}, "buyer");
    if (told.cents <= 0n) return refusals.nothing({}, "cents");
    if (servedOn > addMonths(today, 3)) return refusals.tooFar({}, "servedOn");
    return monthly && until && until < servedOn ? refusals.untilBefore({}, "until") : null;
  },
  async effect({ told, seller }, scene) {
    const { db, cooperative, today } = scene;
    const id = scene.newId();
    const number = await drawNumber(db, cooperative, Number(today.slice(0, 4)));
    const until = told.monthly ? told.until : null;
    await insertTransfer(scene, { ...told, until, id, number });
    await notify(scene, transferProposed, {
      to: await listRunners(scene, told.buyer),
      params: { name: seller.name, label: told.label, amount: euros(told.cents) },
      link: `/services-entre-activites/${id}`,
      once: `transfer:${id}`,
    });
    return { id, number };
  },
});

async function findSides(told: z.output<typeof input>, { db, cooperative, today }: Scene) {
  const seller = await readActivity(db, cooperative, told.seller);
  if (!seller) return null;
  const open = new Set((await listBuyers(db, cooperative, today)).map(({ id }) => id));
  return { told, seller, open, today };
}
