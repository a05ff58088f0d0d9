import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { countHousehold } from "../people/index.ts";
import { lockAddressed } from "./addressed.ts";
import { isOfHouse, whyNotChange } from "./event.ts";
import { findOpenGift, insertGift } from "./gift.sql.ts";
import { giftWords } from "./gift-words.ts";
import { seatGiven } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { listOwn } from "./registration.sql.ts";
import { seatingOf } from "./registration.ts";
import { pageOf, saidOf } from "./tell.ts";

/**
 * Give one’s seat to another member, by name. It stays one’s own until they say yes, and no queue comes
 * between; those who organise the event may have forbidden it.
 */
export const giveSeat = operation({
  name: "events.give-seat",
  label: giftWords.giveSeat,
  at: "POST /event-registrations/{registration}/gifts",
  input: z.object({ registration: z.uuid(), receiver: z.uuid({ error: "not-chosen" }) }),
  async find({ registration, receiver }, scene) {
    const { db, cooperative, today } = scene;
    const found = await lockAddressed(scene, { registration });
    if (!found) return null;
    return {
      ...{ ...found, receiver },
      open: await findOpenGift(db, cooperative, registration),
      known: (await countHousehold(db, cooperative, { people: [receiver], on: today })) === 1,
      seated: (await listOwn(db, cooperative, found.event.id, receiver)).some((r) => r.confirmedAt),
    };
  },
  may: (actor, { registration: r }) => isOfHouse(actor) && r.person === actor.person,
  whyNot({ event, registration: r, receiver, open, known, seated, now }) {
    if (seatingOf(r) !== "confirmed") return refusals.registrationOver();
    const refusal = whyNotChange(event, now);
    if (refusal) return refusal;
    if (!event.givable) return refusals.notGivable();
    if (open) return refusals.givenAlready({ name: open.receiverName });
    if (!known || receiver === r.person) return refusals.strangers({}, "receiver");
    const comes = seated || event.hosts.some(({ id }) => id === receiver);
    return comes ? refusals.receiverComes({}, "receiver") : null;
  },
  async effect({ event, registration: r }, scene, { receiver }) {
    const id = scene.newId();
    await insertGift(scene, { id, registration: r.id, receiver });
    await notify(scene, seatGiven, {
      ...{ to: [receiver], params: { ...saidOf(event), name: r.name } },
      ...{ link: pageOf(event.id), once: `event-gift:${id}` },
    });
    return { id };
  },
});
