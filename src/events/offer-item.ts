import { z } from "zod";
import { cents, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { organises, whyNotChange } from "./event.ts";
import { findEvent } from "./find-event.ts";
import { insertItem } from "./item.sql.ts";
import { itemWords } from "./item-words.ts";
import { refusals } from "./refusals.ts";

/** Offer something to pay for with one’s seat: a meal, somebody one brings. */
export const offerItem = operation({
  name: "events.offer-item",
  label: itemWords.offerItem,
  at: "POST /events/{event}/items",
  input: z.object({
    event: z.uuid(),
    name: shortText(80),
    priceCents: cents(),
    untilHours: z.coerce.number({ error: "not-a-count" }).int().min(0).max(720).default(48),
  }),
  async find({ event: id, priceCents }, scene) {
    const event = await findEvent(id, scene);
    return event && { event, priceCents, now: scene.now };
  },
  may: (actor, { event }) => organises(actor, event),
  whyNot({ event, priceCents, now }) {
    const fine = priceCents > 0n && priceCents <= 99_999_999n;
    return whyNotChange(event, now) ?? (fine ? null : refusals.badPrice({}, "priceCents"));
  },
  async effect({ event }, scene, { name, priceCents, untilHours }) {
    const id = scene.newId();
    await insertItem(scene, { id, event: event.id, name, priceCents, untilHours });
    return { id };
  },
});
