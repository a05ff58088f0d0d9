import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { lockResources, readBusy } from "../occupancy/index.ts";
import { type Event, isOfHouse, leftIn, type Mode, modes, organises, seatsOf, whyNotOpen } from "./event.ts";
import { findEvent } from "./find-event.ts";
import { confirm } from "./queue.ts";
import { refusals } from "./refusals.ts";
import { insertRegistration, listBrought, listOwn, readRegistration } from "./registration.sql.ts";
import { drawTicket, type Registration } from "./registration.ts";
import { words } from "./words.ts";

export const seatsShape = {
  mode: z.enum(modes, { error: "not-chosen" }),
  seats: z.coerce.number({ error: "not-a-count" }).int().min(1).max(10).default(1),
};

/** Why so many seats of that mode are not asked for at once, or null. */
export function whyNotSeats(e: Event, mode: Mode, seats: number, brought = 0) {
  const all = seatsOf(e, mode);
  if (all === null) return refusals.noSuchMode({}, "mode");
  if (seats + brought > e.mostSeats) return refusals.tooManySeats({ n: e.mostSeats }, "seats");
  return seats > all ? refusals.moreThanAll({ n: all }, "seats") : null;
}

/**
 * Register for an event, in one click. The event is held, what is free counted, then the seat written: sixty
 * who
 * want the last one get it once. Where none is left one enters the queue at one’s rank.
 */
export const register = operation({
  name: "events.register",
  label: words.register,
  at: "POST /events/{event}/registrations",
  input: z.object({
    event: z.uuid(),
    ...seatsShape,
    /** One’s hour is taken by something else, and one comes all the same. */
    despite: z.boolean().default(false),
  }),
  async find({ event: id, mode, seats, despite }, scene) {
    const { db, cooperative, actor, now } = scene;
    const event = await findEvent(id, scene);
    if (!event) return null;
    const people = actor.person ? [actor.person] : [];
    await lockResources(db, cooperative, people);
    const own = actor.person ? await listOwn(db, cooperative, id, actor.person) : [];
    const guests = actor.person ? await listBrought(db, cooperative, id, actor.person) : [];
    const span = { from: event.startsAt, to: event.endsAt };
    const busy = despite ? [] : await readBusy(db, cooperative, people, span);
    const by = organises(actor, event) ? ("organiser" as const) : ("member" as const);
    return {
      ...{ event, own, mode, seats, by, now, name: actor.name, busy: busy.length > 0 },
      brought: guests.reduce((sum, one) => sum + one.seats, 0),
      hosts: event.hosts.some((host) => host.id === actor.person),
    };
  },
  may: (actor) => isOfHouse(actor),
  whyNot({ event, own, mode, seats, brought, busy, hosts, by, name, now }) {
    if (hosts) return refusals.hostComes();
    if (own.length > 0) return refusals.registeredAlready({ name });
    const refusal = whyNotOpen(event, now, by) ?? whyNotSeats(event, mode, seats, brought);
    return refusal ?? (busy ? refusals.takenElsewhere({}, "despite") : null);
  },
  async effect({ event, mode, seats }, scene) {
    const { db, cooperative, actor } = scene;
    const id = scene.newId();
    const free = leftIn(event, mode) >= seats;
    await insertRegistration(scene, {
      ...{ id, event: event.id, mode, seats, person: actor.person, guest: null, ticket: drawTicket() },
      ...{ invitedBy: null, insteadOf: null, heldUntil: null, confirmed: false },
    });
    const r = (await readRegistration(db, cooperative, id)) as Registration;
    if (free) await confirm(scene, event, r);
    return { id, confirmed: free, rank: free ? null : r.rank };
  },
});
