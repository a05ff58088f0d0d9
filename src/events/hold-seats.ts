import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { isOfHouse, leftIn, whyNotOpen } from "./event.ts";
import { findEvent } from "./find-event.ts";
import { refusals } from "./refusals.ts";
import { seatsShape, whyNotSeats } from "./register.ts";
import { insertRegistration } from "./registration.sql.ts";
import { drawTicket, holdMinutes } from "./registration.ts";
import { words } from "./words.ts";

/** Keep seats for a quarter of an hour, while whoever asks for them says who they are. */
export const holdSeats = operation({
  name: "events.hold-seats",
  label: words.holdSeats,
  at: "POST /events/{event}/holds",
  input: z.object({ event: z.uuid(), ...seatsShape }),
  async find({ event: id, mode, seats }, scene) {
    const event = await findEvent(id, scene);
    return event?.audience === "public" && event.publishedAt ? { event, mode, seats, now: scene.now } : null;
  },
  may: (actor) => actor.kind === "visitor" || isOfHouse(actor),
  whyNot({ event, mode, seats, now }) {
    const refusal = whyNotOpen(event, now, "visitor") ?? whyNotSeats(event, mode, seats);
    return refusal ?? (leftIn(event, mode) < seats ? refusals.full({ n: seats }, "seats") : null);
  },
  async effect({ event, mode, seats }, scene) {
    const id = scene.newId();
    const heldUntil = new Date(scene.now.getTime() + holdMinutes * 60_000);
    await insertRegistration(scene, {
      ...{ id, event: event.id, mode, seats, person: null, guest: null, ticket: drawTicket() },
      ...{ invitedBy: null, insteadOf: null, heldUntil, confirmed: false },
    });
    await scene.later("events.lapse", { event: event.id }, heldUntil);
    return { id, heldUntil };
  },
});
