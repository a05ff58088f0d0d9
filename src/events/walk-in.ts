import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { countHousehold } from "../people/index.ts";
import { insertArrivals } from "./arrival.sql.ts";
import { doorWords } from "./door-words.ts";
import { isOfHouse, leftIn, organises, whyNotOpen } from "./event.ts";
import { findEvent } from "./find-event.ts";
import { confirm } from "./queue.ts";
import { refusals } from "./refusals.ts";
import { guestShape } from "./register-guest.ts";
import { findByEmail, insertRegistration, listOwn, putGuest, readRegistration } from "./registration.sql.ts";
import { drawTicket, type Registration } from "./registration.ts";

/** Take in somebody who comes without a seat, a member or not, where one is left. */
export const walkIn = operation({
  name: "events.walk-in",
  label: doorWords.walkIn,
  at: "POST /events/{event}/walk-ins",
  input: z.object({
    event: z.uuid(),
    person: z.uuid().nullable().default(null),
    guest: z.object(guestShape).nullable().default(null),
  }),
  async find({ event: id, person, guest }, scene) {
    const { db, cooperative, today, now } = scene;
    const event = await findEvent(id, scene);
    if (!event) return null;
    const known = !person || (await countHousehold(db, cooperative, { people: [person], on: today })) === 1;
    const own = person ? await listOwn(db, cooperative, id, person) : [];
    const other = guest ? await findByEmail(db, cooperative, id, guest.email) : null;
    return { event, person, guest, known, before: own[0] ?? other, now };
  },
  may: (actor, { event }) => isOfHouse(actor) && organises(actor, event),
  whyNot({ event, person, guest, known, before, now }) {
    const refusal = whyNotOpen(event, now, "organiser");
    if (refusal) return refusal;
    if (event.siteSeats === null) return refusals.noSuchMode();
    if (!known || (!person && !guest)) return refusals.strangers({}, "person");
    if (before) return refusals.registeredAlready({ name: before.name }, person ? "person" : "guest.email");
    return leftIn(event, "site") < 1 ? refusals.doorFull() : null;
  },
  async effect({ event, person, guest }, scene) {
    const { db, cooperative, now } = scene;
    const [id, arrival] = [scene.newId(), scene.newId()];
    const who = { person, guest: guest && (await putGuest(scene, event.id, guest)) };
    await insertRegistration(scene, {
      ...{ id, event: event.id, mode: "site", seats: 1, ...who, ticket: drawTicket() },
      ...{ invitedBy: null, insteadOf: null, heldUntil: null, confirmed: false },
    });
    await confirm(scene, event, (await readRegistration(db, cooperative, id)) as Registration);
    await insertArrivals(scene, [
      { id: arrival, registration: id, came: true, at: now, way: "walk-in", why: "" },
    ]);
    return { id };
  },
});
