import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { whenOf } from "../foundation/when.ts";
import { addressed, isOwn, lockAddressed } from "./addressed.ts";
import { type Event, leavesUntil, leftIn } from "./event.ts";
import { confirm, settleQueue } from "./queue.ts";
import { refusals } from "./refusals.ts";
import { seatsShape, whyNotSeats } from "./register.ts";
import {
  insertRegistration,
  listBrought,
  listOwn,
  readRegistration,
  updateSeats,
} from "./registration.sql.ts";
import { drawTicket, type Registration, seatingOf } from "./registration.ts";
import { words } from "./words.ts";

/**
 * Change one’s registration until its deadline: the number of seats, or from one mode to the other. Where the
 * other mode is full one keeps one’s seat and waits for it; what is given back is offered at once.
 */
export const changeRegistration = operation({
  name: "events.change-registration",
  label: words.changeRegistration,
  at: "PUT /event-registration",
  input: z.object({ ...addressed, ...seatsShape }),
  async find({ mode, seats, ...meant }, scene) {
    const { db, cooperative } = scene;
    const found = await lockAddressed(scene, meant);
    if (!found) return null;
    const { registration: r } = found;
    const own = r.person ? await listOwn(db, cooperative, r.event, r.person) : [];
    const guests = r.person ? await listBrought(db, cooperative, r.event, r.person) : [];
    const brought = guests.reduce((sum, one) => sum + one.seats, 0);
    return { ...found, mode, seats, brought, moving: own.some(({ insteadOf }) => insteadOf === r.id) };
  },
  may: (actor, found) => isOwn(actor, found),
  whyNot({ event, registration: r, mode, seats, brought, moving, now }) {
    if (r.endedAt || seatingOf(r) === "held") return refusals.registrationOver();
    if (now >= leavesUntil(event)) return refusals.tooLateToLeave(whenOf(leavesUntil(event)));
    const refusal = whyNotSeats(event, mode, seats, brought);
    if (refusal) return refusal;
    if (mode !== r.mode) return moving ? refusals.movingAlready({}, "mode") : null;
    if (seats === r.seats) return refusals.sameMode({}, "seats");
    const more = seats - r.seats;
    const short = seatingOf(r) !== "waiting" && more > leftIn(event, mode);
    return short ? refusals.full({ n: more }, "seats") : null;
  },
  async effect({ event, registration: r, mode, seats }, scene) {
    if (mode !== r.mode) return changeMode(scene, event, r, { mode, seats });
    await updateSeats(scene, r.id, seats);
    await settleQueue(scene, event.id);
    return { id: r.id, waits: seatingOf(r) === "waiting" };
  },
});

/** Where there is room one moves at once; else one waits for it, and keeps what one has. */
async function changeMode(
  scene: Scene,
  event: Event,
  r: Registration,
  { mode, seats }: Pick<Registration, "mode" | "seats">,
) {
  const id = scene.newId();
  const instead = { insteadOf: r.id, heldUntil: null, confirmed: false };
  const { person, guest, invitedBy } = r;
  await insertRegistration(scene, {
    ...{ id, event: event.id, mode, seats, person, guest, invitedBy, ticket: drawTicket(), ...instead },
  });
  const next = (await readRegistration(scene.db, scene.cooperative, id)) as Registration;
  const free = leftIn(event, mode) >= seats;
  if (free) {
    await confirm(scene, event, next);
    await settleQueue(scene, event.id);
  }
  return { id, waits: !free };
}
