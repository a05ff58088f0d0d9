import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { whenOf } from "../foundation/when.ts";
import { lockAddressed } from "./addressed.ts";
import { isOfHouse, organises } from "./event.ts";
import { readPurchase } from "./item.sql.ts";
import { itemWords } from "./item-words.ts";
import { findRefunds, orderedUntil, postRefunds, whyNotPosted } from "./purchase.ts";
import { refusals } from "./refusals.ts";

/**
 * Give back what one paid for with one’s seat, until its hour; those who organise the event at any time. The
 * activity has its money back by a counter-entry of today, once.
 */
export const giveItemBack = operation({
  name: "events.give-item-back",
  label: itemWords.giveItemBack,
  at: "POST /event-purchases/{purchase}/refund",
  input: z.object({ purchase: z.uuid() }),
  async find({ purchase: id }, scene) {
    const { db, cooperative, actor, today } = scene;
    const seen = await readPurchase(db, cooperative, id);
    const found = seen && (await lockAddressed(scene, { registration: seen.registration }));
    const purchase = found && (await readPurchase(db, cooperative, id));
    if (!purchase) return null;
    const refunds = await findRefunds(scene, purchase.refunded ? [] : [purchase]);
    return { ...found, purchase, refunds, today, host: organises(actor, found.event) };
  },
  may: (actor, { registration: r, host }) => host || (isOfHouse(actor) && r.person === actor.person),
  whyNot({ event, purchase, refunds, host, now, today }) {
    if (purchase.refunded) return refusals.refundedAlready();
    const until = orderedUntil(event, purchase);
    if (!host && now >= until) return refusals.itemClosed(whenOf(until));
    return whyNotPosted(refunds.posting, today);
  },
  async effect({ purchase, refunds }, scene) {
    await postRefunds(scene, refunds);
    return { id: purchase.id };
  },
});
