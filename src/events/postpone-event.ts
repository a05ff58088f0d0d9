import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { putOff } from "./call-off.ts";
import { organises, whyNotChange } from "./event.ts";
import { findEvent } from "./find-event.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Put an event off to a day that is not known yet: registrations are kept, hours are free, calendars strike
 * it
 * out until its new date is set by changing it.
 */
export const postponeEvent = operation({
  name: "events.postpone-event",
  label: words.postponeEvent,
  at: "POST /events/{event}/postponement",
  input: z.object({ event: z.uuid(), why: shortText(400) }),
  async find({ event: id }, scene) {
    const event = await findEvent(id, scene);
    return event && { event, now: scene.now };
  },
  may: (actor, { event }) => organises(actor, event),
  whyNot({ event, now }) {
    if (!event.publishedAt) return refusals.draft();
    return whyNotChange(event, now) ?? (event.postponedWhy === null ? null : refusals.postponed());
  },
  async effect({ event }, scene, { why }) {
    await putOff(scene, event, why);
    return { id: event.id };
  },
});
