import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { whenOf } from "../foundation/when.ts";
import { lockAddressed } from "./addressed.ts";
import { isOfHouse, whyNotChange } from "./event.ts";
import { insertPurchase, listPurchases, readItem } from "./item.sql.ts";
import { itemWords } from "./item-words.ts";
import { findPosting, orderedUntil, postFound, purchaseEntryOf, whyNotPosted } from "./purchase.ts";
import { refusals } from "./refusals.ts";
import { seatingOf } from "./registration.ts";

interface Asked {
  readonly registration: string;
  readonly item: string;
  readonly quantity: number;
  readonly activity: string;
}

async function find({ registration, item: which, quantity, activity }: Asked, scene: Scene) {
  const { db, cooperative, actor, today } = scene;
  const found = await lockAddressed(scene, { registration });
  const item = found && (await readItem(db, cooperative, which));
  if (!item || item.event !== found.event.id) return null;
  const bought = await listPurchases(db, cooperative, [registration]);
  const id = scene.newId();
  const own = actor.activities.has(activity);
  const told = { id, event: found.event, item, quantity, activity };
  const entries = own ? [purchaseEntryOf(told, today)] : [];
  return {
    ...{ ...found, id, item, own, today, posting: await findPosting(scene, entries) },
    already: bought.some((one) => one.item === which),
  };
}

/**
 * Pay for something with one’s seat, by one’s activity: its entry is posted at once, without invoice or VAT
 * (R3.24), one for each seat and item. Until its hour it is given back with the seat or without.
 */
export const buyItem = operation({
  name: "events.buy-item",
  label: itemWords.buyItem,
  at: "POST /event-registrations/{registration}/purchases",
  input: z.object({
    ...{ registration: z.uuid(), item: z.uuid(), activity: z.uuid({ error: "not-chosen" }) },
    quantity: z.coerce.number({ error: "not-a-count" }).int().min(1).max(10).default(1),
  }),
  find,
  may: (actor, { registration: r }) => isOfHouse(actor) && r.person === actor.person,
  whyNot({ event, registration: r, item, own, already, posting, now, today }) {
    if (seatingOf(r) !== "confirmed") return refusals.registrationOver();
    const refusal = whyNotChange(event, now);
    if (refusal) return refusal;
    const until = orderedUntil(event, item);
    if (item.retired || now >= until) return refusals.itemClosed(whenOf(until));
    if (already) return refusals.boughtAlready({ name: item.name });
    return own ? whyNotPosted(posting, today) : refusals.notYourActivity({}, "activity");
  },
  async effect({ id, item, posting }, scene, { registration, quantity, activity }) {
    const [posted] = await postFound(scene, posting);
    const cents = item.priceCents * BigInt(quantity);
    const entry = posted?.id ?? "";
    await insertPurchase(scene, { id, registration, item: item.id, quantity, cents, activity, entry });
    return { id };
  },
});
