import { z } from "zod";
import { cents, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { whyNotBook } from "./booking.ts";
import { findWish } from "./find-wish.ts";
import { holdBooking } from "./hold-booking.ts";
import { free } from "./price.ts";
import { findPrices, whyNotPay } from "./pricing.ts";
import { refusals } from "./refusals.ts";
import { classOf, isOfHouse } from "./room.ts";
import { slotShape } from "./slot-input.ts";
import { words } from "./words.ts";

const input = z.object({
  room: z.uuid(),
  ...slotShape,
  title: shortText(120),
  discreet: z.boolean().default(false),
  /** Whose account bears what is beyond what is included. */
  activity: z.uuid().nullable().default(null),
  /** The price that was said and accepted; none where nothing is to be paid. */
  agreedCents: cents().default(0n),
});

/**
 * Book a room, a desk, a booth or a vehicle. The room is held first, then looked at: of two who want it in
 * the same second one has it, and the other is told what has it.
 */
export const bookRoom = operation({
  name: "places.book-room",
  label: words.bookRoom,
  at: "POST /rooms/{room}/bookings",
  input,
  find: (told, scene) => findBooking(told, scene),
  may: (actor) => isOfHouse(actor),
  whyNot({ told, wish, ownActivity, payer, price }) {
    if (!ownActivity) return refusals.notYourActivity({}, "activity");
    const { room } = wish;
    const refusal = whyNotBook(wish);
    if (refusal) return refusal;
    // The team uses the house; what a member has is borne by an activity.
    if (room.hourlyCents > 0 && told.activity === null && payer) return refusals.payerMissing({}, "activity");
    return whyNotPay([price], told.agreedCents);
  },
  async effect({ told, wish, price }, scene) {
    const { title, discreet, activity } = told;
    const { room, span, rule } = wish;
    const asked = rule.approval;
    const id = await holdBooking(scene, {
      room,
      span,
      title,
      discreet,
      activity,
      asked,
      series: null,
      price,
    });
    return { id, asked };
  },
});

async function findBooking(told: z.output<typeof input>, scene: Scene) {
  const { actor } = scene;
  const { room, date, from, to, activity } = told;
  const wish = await findWish(scene, { room, slot: { date, from, to }, person: actor.person });
  const ownActivity = activity === null || actor.activities.has(activity);
  if (!wish) return null;
  const [price = free] = await findPrices(scene, activity, [wish]);
  return { told, wish, ownActivity, price, payer: classOf(actor) === "member" };
}
