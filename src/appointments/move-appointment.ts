import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { lockResources, release } from "../occupancy/index.ts";
import { lockAppointment } from "./appointment.sql.ts";
import { modes, takerOf } from "./appointment.ts";
import { whyNotChange } from "./cancel-appointment.ts";
import { moved } from "./notice-kinds.ts";
import { place } from "./placing.ts";
import { refusals } from "./refusals.ts";
import { readType } from "./type.sql.ts";
import { askSlot, whyNotMode } from "./why-not-slot.ts";
import { words } from "./words.ts";

/**
 * Move an appointment, with its reason: a new version of the same, known by the same UID. A member who
 * moves what is on request asks again; an adviser who moves agrees by it. The time it leaves is free at
 * once.
 */
export const moveAppointment = operation({
  name: "appointments.move-appointment",
  label: words.moveAppointment,
  at: "PUT /appointments/{appointment}/placing",
  input: z.object({
    appointment: z.uuid(),
    startsAt: z.iso.datetime({ offset: true, error: "empty" }),
    mode: z.enum(modes),
    place: z.string().trim().max(200, { error: "too-long" }).default(""),
    why: shortText(400),
  }),
  async find({ appointment: id, startsAt: at, mode, place }, scene) {
    const { db, cooperative, actor, now } = scene;
    const appointment = await lockAppointment(db, cooperative, id);
    const type = appointment && (await readType(db, cooperative, appointment.type));
    if (!appointment || !type) return null;
    const { adviser, member } = appointment;
    await lockResources(db, cooperative, [adviser, member]);
    const [startsAt, byAdviser] = [new Date(at), actor.person === adviser];
    const asked = await askSlot(scene, { type, member, moving: id }, { startsAt, byAdviser });
    return { appointment, type, byAdviser, asked, mode, place, startsAt, now };
  },
  may: (actor, { appointment: { adviser, member } }) =>
    actor.person !== null && [adviser, member].includes(actor.person),
  whyNot({ appointment, type, asked, mode, place, startsAt, now }) {
    const late = whyNotChange(appointment, now);
    if (late) return late;
    const same = appointment.startsAt.getTime() === startsAt.getTime() && appointment.mode === mode;
    if (same && appointment.place === place) return refusals.sameTime({}, "startsAt");
    return asked.refusal ?? whyNotMode({ slot: asked.slot, type, mode, place });
  },
  async effect({ appointment, type, byAdviser, asked, mode, place: where }, scene, { why }) {
    const { id, member, version } = appointment;
    const { slot } = asked;
    if (!slot) throw new Error("an appointment is moved without its slot");
    await release(scene, takerOf(id));
    const next = { appointment: id, version: version + 1, slot, mode, place: where, why };
    await place(scene, { ...next, type, member, byAdviser }, moved);
    return { id };
  },
});
