import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { release } from "../occupancy/index.ts";
import { insertPostponement } from "./event.sql.ts";
import { organises, seatTakerOf, whyNotChange } from "./event.ts";
import { findEvent } from "./find-event.ts";
import { freeHosts } from "./hosts.ts";
import { eventPostponed } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { listRegistrations } from "./registration.sql.ts";
import { tellOf } from "./tell.ts";
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
  async effect({ event: e }, scene, { why }) {
    await insertPostponement(scene, e, why);
    await freeHosts(scene, e);
    const off = { ...e, postponedWhy: why };
    for (const r of await listRegistrations(scene.db, scene.cooperative, e.id)) {
      await release(scene, seatTakerOf(r.id));
      const calendar = r.confirmedAt ? { calendar: "invite" as const } : {};
      const telling = { kind: eventPostponed, step: `postponed-${e.version}`, params: { why }, ...calendar };
      await tellOf(scene, off, r, telling);
    }
    return { id: e.id };
  },
});
