import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { isZone } from "../foundation/two-zones.ts";
import { houseZone } from "../foundation/zoned.ts";
import { lockResources } from "../occupancy/index.ts";
import { insertAppointment } from "./appointment.sql.ts";
import { modes } from "./appointment.ts";
import { place } from "./placing.ts";
import { refusals } from "./refusals.ts";
import { listTiesOf } from "./ties.sql.ts";
import { readType } from "./type.sql.ts";
import { askSlot, whyNotMode } from "./why-not-slot.ts";
import { words } from "./words.ts";

/**
 * Book an appointment: a member with an adviser, or an adviser for somebody they follow. The slot is
 * computed anew with both people held, so that of two who want it one has it, and the other is told so. On
 * request, it holds its time until the adviser answers or it lapses.
 */
export const bookAppointment = operation({
  name: "appointments.book-appointment",
  label: words.bookAppointment,
  at: "POST /appointments",
  input: z.object({
    type: z.uuid(),
    startsAt: z.iso.datetime({ offset: true, error: "empty" }),
    mode: z.enum(modes),
    /** Where to come, when it is at the member's. */
    place: z.string().trim().max(200, { error: "too-long" }).default(""),
    about: z.string().trim().max(1000, { error: "too-long" }).default(""),
    /** For whom, when the adviser books. */
    member: z.uuid().nullable().default(null),
    /** The zone of the clock of who books for themselves, "America/Toronto". */
    zone: z.string().trim().max(60).default(""),
  }),
  async find({ type: id, startsAt, mode, place, member: given, zone }, scene) {
    const { db, cooperative, actor, today } = scene;
    const type = await readType(db, cooperative, id);
    const member = given ?? actor.person;
    if (!type || member === type.adviser) return null;
    const ties = member ? await listTiesOf(db, cooperative, member, today) : [];
    await lockResources(db, cooperative, member ? [type.adviser, member] : []);
    const byAdviser = actor.person === type.adviser;
    const asked = await askSlot(scene, { type, member }, { startsAt: new Date(startsAt), byAdviser });
    return { type, member, ties, byAdviser, asked, mode, place, zone };
  },
  may: (actor, { type, member, ties, byAdviser }) =>
    actor.roles.size > 0 &&
    member !== null &&
    (byAdviser ? ties.some(({ adviser }) => adviser === type.adviser) : actor.person === member),
  whyNot({ type, asked, mode, place, zone }) {
    if (type.retired) return refusals.retired({}, "type");
    if (zone && !isZone(zone)) return refusals.unknownZone({}, "zone");
    return asked.refusal ?? whyNotMode({ slot: asked.slot, type, mode, place });
  },
  async effect({ type, member, ties, byAdviser, asked, mode, place: where, zone }, scene, { about }) {
    const { slot } = asked;
    if (!slot || !member) throw new Error("an appointment without its slot or its member");
    const id = scene.newId();
    const tie = ties.find(({ adviser }) => adviser === type.adviser) ?? ties[0];
    const who = { adviser: type.adviser, member, activity: tie?.activity ?? null };
    const memberZone = byAdviser || zone === "" || zone === houseZone ? null : zone;
    await insertAppointment(scene, { id, type: type.id, ...who, about, memberZone });
    const placed = { appointment: id, version: 0, slot, mode, place: where, why: "" };
    await place(scene, { ...placed, type, member, byAdviser });
    return { id };
  },
});
