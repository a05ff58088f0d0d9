import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { whenOf } from "../foundation/when.ts";
import { notify } from "../notices/index.ts";
import { addressed, isOwn, lockAddressed, mayActFor } from "./addressed.ts";
import { leavesUntil, stateOf } from "./event.ts";
import { seatLeft, seatWithdrawn } from "./notice-kinds.ts";
import { giveBack } from "./queue.ts";
import { refusals } from "./refusals.ts";
import { seatingOf } from "./registration.ts";
import { pageOf, saidOf } from "./tell.ts";
import { words } from "./words.ts";

/**
 * Give one’s seat back, decline an offer or leave the queue; or, by those who organise it and with a reason,
 * withdraw somebody. What is freed is offered at once to whoever waits.
 */
export const leave = operation({
  name: "events.leave",
  label: words.leave,
  at: "POST /event-departures",
  input: z.object({ ...addressed, why: z.string().trim().max(400, { error: "too-long" }).default("") }),
  async find({ why, ...meant }, scene) {
    const found = await lockAddressed(scene, meant);
    return found && { ...found, why, own: isOwn(scene.actor, found) };
  },
  may: (actor, found) => mayActFor(actor, found),
  whyNot({ event, registration, own, why, now }) {
    const seating = seatingOf(registration);
    if (seating === "ended")
      return registration.endedHow === "lapsed" ? refusals.offerLapsed() : refusals.registrationOver();
    if (!own) return why === "" ? refusals.whyMissing({}, "why") : null;
    const state = stateOf(event, now);
    const late = state !== "postponed" && now >= leavesUntil(event);
    return seating === "confirmed" && late ? refusals.tooLateToLeave(whenOf(leavesUntil(event))) : null;
  },
  async effect({ event, registration: r, own, why }, scene) {
    const seating = seatingOf(r);
    const how = !own ? "withdrawn" : seating === "offered" ? "declined" : "left";
    const struck = seating === "confirmed" ? { calendar: "withdraw" as const } : {};
    const params = { why: why || "–" };
    const telling = { kind: seatWithdrawn, step: `left-${scene.now.getTime()}`, params, ...struck };
    await giveBack(scene, event, r, how, own && seating !== "confirmed" ? null : telling);
    if (own && seating === "confirmed")
      await notify(scene, seatLeft, {
        to: event.hosts.map(({ id }) => id),
        params: { ...saidOf(event), name: r.name, n: r.seats },
        ...{ link: `${pageOf(event.id)}/inscrits`, once: `event:${event.id}:${r.id}:left` },
      });
    return { event: event.id };
  },
});
