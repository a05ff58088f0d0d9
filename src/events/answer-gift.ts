import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { notify } from "../notices/index.ts";
import { release } from "../occupancy/index.ts";
import { withdrawInvitation } from "../video/index.ts";
import { lockAddressed, type Meant } from "./addressed.ts";
import { isOfHouse, seatTakerOf, whyNotChange } from "./event.ts";
import { answerGift as answer, type Gift, readGift } from "./gift.sql.ts";
import { giftWords } from "./gift-words.ts";
import { giftDeclined, giftTaken } from "./notice-kinds.ts";
import { refundEnded } from "./purchase.ts";
import { confirm, settleQueue } from "./queue.ts";
import { refusals } from "./refusals.ts";
import { endRegistrations, insertRegistration, listOwn, readRegistration } from "./registration.sql.ts";
import { drawTicket, type Registration, seatingOf } from "./registration.ts";
import { pageOf, saidOf, tellOf } from "./tell.ts";

/**
 * Take the seat that somebody gives, decline it, or take it back as the one who gives. The event is held: the
 * seat goes from one to the other in one act, under a ticket of its own, and is never free in between.
 */
export const answerGift = operation({
  name: "events.answer-gift",
  label: giftWords.answerGift,
  at: "PUT /event-gifts/{gift}/answer",
  input: z.object({ gift: z.uuid(), take: z.boolean() }),
  async find({ gift: id, take }, scene) {
    const { db, cooperative } = scene;
    const seen = await readGift(db, cooperative, id);
    const found = seen && (await lockAddressed(scene, { registration: seen.registration }));
    const gift = found && (await readGift(db, cooperative, id));
    if (!gift) return null;
    return { ...found, gift, take, own: await listOwn(db, cooperative, gift.event, gift.receiver) };
  },
  may: (actor, { gift, take }) =>
    isOfHouse(actor) && (actor.person === gift.receiver || (!take && actor.person === gift.giver)),
  whyNot({ event, registration: r, gift, take, own, now }) {
    if (gift.answeredAt || seatingOf(r) !== "confirmed") return refusals.giftOver();
    if (!take) return null;
    const comes = own.some((one) => one.confirmedAt) || event.hosts.some(({ id }) => id === gift.receiver);
    return whyNotChange(event, now) ?? (comes ? refusals.receiverComes() : null);
  },
  async effect({ gift, own, take, ...of }, scene) {
    await answer(scene, gift.id, take);
    if (take) await hand(scene, of, gift, own);
    if (!take && scene.actor.person !== gift.giver)
      await notify(scene, giftDeclined, {
        ...{ to: [gift.giver], params: { ...saidOf(of.event), name: gift.receiverName } },
        ...{ link: pageOf(gift.event), once: `event-gift:${gift.id}:answer` },
      });
    return { id: gift.id };
  },
});

/** Whatever the receiver waited for is theirs now another way; the giver’s calendar strikes it out. */
async function hand(
  scene: Scene,
  { event, registration: r }: Pick<Meant, "event" | "registration">,
  { receiver, receiverName }: Gift,
  own: readonly Registration[],
): Promise<void> {
  await endRegistrations(
    scene,
    own.map(({ id: waiting }) => waiting),
    "moved",
  );
  await endRegistrations(scene, [r.id], "given");
  await refundEnded(scene, event, { registrations: [r.id], how: "given" });
  await release(scene, seatTakerOf(r.id));
  if (r.person && r.mode === "online") await withdrawInvitation(scene, event.id, r.person);
  const id = scene.newId();
  await insertRegistration(scene, {
    ...{ id, event: event.id, mode: r.mode, seats: r.seats, person: receiver, guest: null },
    ...{ ticket: drawTicket(), invitedBy: null, insteadOf: null, heldUntil: null, confirmed: false },
  });
  const next = (await readRegistration(scene.db, scene.cooperative, id)) as Registration;
  await confirm(scene, event, next);
  const params = { name: receiverName };
  await tellOf(scene, event, r, { kind: giftTaken, step: "given", params, calendar: "withdraw" });
  await settleQueue(scene, event.id);
}
