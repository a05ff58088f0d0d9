import { z } from "zod";
import { addMonths, monthOf } from "../foundation/calendar.ts";
import { operation } from "../foundation/operation.ts";
import { endSubscriptionAt, listSubscriptions } from "./credit.sql.ts";
import { planWords } from "./plan-words.ts";
import { refusals } from "./refusals.ts";
import { keepsPlaces } from "./room.ts";

/** End a plan with this month, or with its first one where it has not begun. */
export const endSubscription = operation({
  name: "places.end-subscription",
  label: planWords.endSubscription,
  at: "POST /room-subscriptions/{subscription}/end",
  input: z.object({ subscription: z.uuid() }),
  async find({ subscription: id }, { db, cooperative, today }) {
    const month = monthOf(today);
    const found = (await listSubscriptions(db, cooperative, month)).find((one) => one.id === id);
    return found ? { subscription: found, month } : null;
  },
  may: (actor) => keepsPlaces(actor),
  whyNot: ({ subscription }) =>
    subscription.until ? refusals.planEnds({ month: subscription.until }) : null,
  async effect({ subscription: { id, since }, month }, scene) {
    const last = since > month ? since : month;
    await endSubscriptionAt(scene, id, monthOf(addMonths(`${last}-01`, 1)));
    return { subscription: id };
  },
});
