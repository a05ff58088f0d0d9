import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { secret } from "../foundation/secret.ts";
import { type Event, isOfHouse, leftIn, organises, whyNotOpen } from "./event.ts";
import { findEvent } from "./find-event.ts";
import { letterWords } from "./letter-words.ts";
import { confirm } from "./queue.ts";
import { refusals } from "./refusals.ts";
import { seatsShape, whyNotSeats } from "./register.ts";
import {
  endRegistrations,
  findByEmail,
  insertRegistration,
  listBrought,
  listOwn,
  putGuest,
  readRegistration,
} from "./registration.sql.ts";
import { drawTicket, type Registration } from "./registration.ts";
import { saidOf, sendToGuest } from "./tell.ts";
import { words } from "./words.ts";

export const guestShape = {
  givenName: secret(shortText(80)),
  familyName: secret(shortText(80)),
  email: secret(
    z
      .string()
      .trim()
      .toLowerCase()
      .pipe(z.email({ error: "not-an-email" }))
      .refine((email) => email.length <= 120, { error: "too-long" }),
  ),
};

/**
 * Register somebody from outside: by themselves on the public page, on the seats kept meanwhile, or by a
 * member
 * who brings them. A letter opens their own page. Of an address that is registered already nothing is said:
 * its owner is written to.
 */
export const registerGuest = operation({
  name: "events.register-guest",
  label: words.registerGuest,
  at: "POST /events/{event}/guests",
  input: z.object({ event: z.uuid(), hold: z.uuid().nullable().default(null), ...seatsShape, ...guestShape }),
  async find({ event: id, hold, mode, seats, email }, scene) {
    const { db, cooperative, actor, now } = scene;
    const event = await findEvent(id, scene);
    if (!event?.publishedAt || (actor.kind === "visitor" && event.audience !== "public")) return null;
    const held = hold ? await readRegistration(db, cooperative, hold) : null;
    if (held && (held.event !== id || held.person || held.guest)) return null;
    const own = actor.person ? await listOwn(db, cooperative, id, actor.person) : [];
    const brought = actor.person ? await listBrought(db, cooperative, id, actor.person) : [];
    const known = await findByEmail(db, cooperative, id, email);
    const asker = organises(actor, event) ? "organiser" : actor.person ? "member" : "visitor";
    const all = [...own, ...brought].reduce((sum, one) => sum + one.seats, 0);
    return {
      event,
      held,
      mode,
      seats,
      known,
      now,
      by: asker as "organiser" | "member" | "visitor",
      brought: all,
    };
  },
  may: (actor) => actor.kind === "visitor" || isOfHouse(actor),
  whyNot({ event, held, mode, seats, known, now, by, brought }) {
    if (by !== "visitor" && event.audience === "members") return refusals.membersOnly();
    if (held?.endedAt) return refusals.holdLapsed();
    if (known && by !== "visitor") return refusals.registeredAlready({ name: known.name }, "email");
    if (held) return null;
    const most = by === "organiser" ? 0 : brought;
    return whyNotOpen(event, now, by) ?? whyNotSeats(event, mode, seats, most);
  },
  async effect({ event, held, known, mode, seats }, scene, who) {
    if (known) {
      if (held) await endRegistrations(scene, [held.id], "hold-lapsed");
      await remindOf(scene, event, known);
      return { id: null, confirmed: true };
    }
    const guest = await putGuest(scene, event.id, who);
    if (held) return confirmHeld(scene, event, held, guest);
    const id = scene.newId();
    await insertRegistration(scene, {
      ...{ id, event: event.id, mode, seats, person: null, guest, ticket: drawTicket() },
      ...{ invitedBy: scene.actor.person, insteadOf: null, heldUntil: null, confirmed: false },
    });
    const r = (await readRegistration(scene.db, scene.cooperative, id)) as Registration;
    if (leftIn(event, mode) >= seats) {
      await confirm(scene, event, r);
      return { id, confirmed: true };
    }
    await sendToGuest(scene, event, r, { sentence: letterWords.waits, told: saidOf(event) });
    return { id, confirmed: false };
  },
});

async function confirmHeld(scene: Scene, event: Event, held: Registration, guest: string) {
  await confirm(scene, event, held, guest);
  return { id: held.id, confirmed: true };
}

/** Whoever registers twice is written to where they are. */
async function remindOf(scene: Scene, e: Event, known: Registration): Promise<void> {
  if (known.guest) await sendToGuest(scene, e, known, { sentence: letterWords.already, told: saidOf(e) });
}
