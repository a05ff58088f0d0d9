import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { organises } from "./event.ts";
import { findEvent } from "./find-event.ts";
import { readItem, retireItem as retire } from "./item.sql.ts";
import { itemWords } from "./item-words.ts";

/** Offer it no longer; whoever paid for it keeps it. */
export const retireItem = operation({
  name: "events.retire-item",
  label: itemWords.retireItem,
  at: "POST /event-items/{item}/retirement",
  input: z.object({ item: z.uuid() }),
  async find({ item: id }, scene) {
    const item = await readItem(scene.db, scene.cooperative, id);
    const event = item && (await findEvent(item.event, scene));
    return item && event && { item, event };
  },
  may: (actor, { event }) => organises(actor, event),
  whyNot: () => null,
  async effect({ item }, scene) {
    await retire(scene, item.id);
    return { id: item.id };
  },
});
