import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { release } from "../occupancy/index.ts";
import { insertCancellation } from "./event.sql.ts";
import { organises, seatTakerOf, whyNotChange } from "./event.ts";
import { findEvents } from "./find-event.ts";
import { freeHosts } from "./hosts.ts";
import { eventCancelled } from "./notice-kinds.ts";
import { endRegistrations, listRegistrations } from "./registration.sql.ts";
import { tellOf } from "./tell.ts";
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
    const { db, cooperative } = scene;
    for (const e of all) {
      const registered = await listRegistrations(db, cooperative, e.id);
      await insertCancellation(scene, e.id, why);
      await freeHosts(scene, e);
      await endRegistrations(
        scene,
        registered.map(({ id }) => id),
        "cancelled",
      );
      const off = { ...e, cancelledAt: scene.now, cancelledWhy: why };
      for (const r of registered) {
        await release(scene, seatTakerOf(r.id));
        const calendar = r.confirmedAt ? { calendar: "invite" as const } : {};
        await tellOf(scene, off, r, {
          kind: eventCancelled,
          step: "cancelled",
          params: { why },
          ...calendar,
        });
      }
    }
    return { id: event.id, events: all.length };
  },
});
