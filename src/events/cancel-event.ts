import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { callOff } from "./call-off.ts";
import { organises, whyNotChange } from "./event.ts";
import { findEvents } from "./find-event.ts";
import { words } from "./words.ts";

/**
 * Call an event off, with its reason, or with it the dates of its series that follow: every hour and room is
 * free again, and calendars strike it out.
 */
export const cancelEvent = operation({
  name: "events.cancel-event",
  label: words.cancelEvent,
  at: "POST /events/{event}/cancellation",
  input: z.object({ event: z.uuid(), why: shortText(400), following: z.boolean().default(false) }),
  async find({ event, following }, scene) {
    const found = await findEvents(event, following, scene);
    return found && { ...found, now: scene.now };
  },
  may: (actor, { event }) => organises(actor, event),
  whyNot: ({ event, now }) => whyNotChange(event, now),
  async effect({ event, all }, scene, { why }) {
    for (const e of all) await callOff(scene, e, why);
    return { id: event.id, events: all.length };
  },
});
