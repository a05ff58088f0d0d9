import type { Scene } from "../foundation/scene.ts";
import { readSetting } from "../network/index.ts";
import { occupy } from "../occupancy/index.ts";
import { dropRoom, keepRoom } from "../video/index.ts";
import { insertConfirmation, insertPlacing, readAppointment } from "./appointment.sql.ts";
import { type Mode, takerOf } from "./appointment.ts";
import { agreed, asked, type moved } from "./notice-kinds.ts";
import { type Slot, takenBy } from "./slots.ts";
import { tell } from "./tell.ts";
import type { AppointmentType } from "./type.ts";

export interface NewPlacing {
  readonly appointment: string;
  readonly type: AppointmentType;
  readonly member: string;
  readonly version: number;
  readonly slot: Slot;
  readonly mode: Mode;
  readonly place: string;
  readonly why: string;
  readonly byAdviser: boolean;
}

const hourMs = 3_600_000;

/** A request that nobody answers holds its slot for so long, and never beyond its own time. */
async function lapseOf({ db, cooperative, now, today }: Scene, slot: Slot): Promise<Date> {
  const hours = await readSetting(db, cooperative, "appointments.request-lapse-hours", today);
  return new Date(Math.min(now.getTime() + hours * hourMs, slot.from.getTime()));
}

/**
 * Places an appointment at a slot that was found free under the lock of its two people: takes them, agrees
 * at once or asks the adviser, and calls for what must happen in time.
 */
export async function place(scene: Scene, p: NewPlacing, told: typeof moved | null = null): Promise<void> {
  const { type, slot, appointment, version } = p;
  const agreedAtOnce = p.byAdviser || !type.onRequest;
  const lapsesAt = agreedAtOnce ? null : await lapseOf(scene, slot);
  const site = p.mode === "site" ? slot.site : null;
  const times = { startsAt: slot.from, endsAt: slot.to, lapsesAt };
  await insertPlacing(scene, { ...p, ...times, site });
  const adviserPlace = p.mode === "at-member" ? null : slot.site;
  await occupy(scene, takerOf(appointment), [
    { kind: "person", resource: type.adviser, span: takenBy(slot, type), place: adviserPlace },
    { kind: "person", resource: p.member, span: slot, place: site },
  ]);
  await followByVideo(scene, p);
  if (agreedAtOnce) await insertConfirmation(scene, { appointment, version });
  const now = await readAppointment(scene.db, scene.cooperative, appointment);
  if (!now) throw new Error("an appointment that was just placed is not there");
  if (lapsesAt) await scene.later("appointments.lapse-request", { appointment, version }, lapsesAt);
  else await remindLater(scene, p);
  if (told) return tell(scene, now, { kind: told, step: `moved-${version}`, params: { why: p.why } });
  if (agreedAtOnce) return tell(scene, now, { kind: agreed, step: `agreed-${version}` });
  return tell(scene, now, { kind: asked, step: `asked-${version}`, only: type.adviser });
}

/** A meeting by video has its room, where the adviser receives; one that is moved to another way has none. */
async function followByVideo(scene: Scene, { appointment, type, slot, mode, member }: NewPlacing) {
  if (mode !== "video") return dropRoom(scene, appointment);
  const room = { id: appointment, title: type.name, startsAt: slot.from, endsAt: slot.to };
  await keepRoom(scene, room, { hosts: [type.adviser], members: [member] });
}

/** The reminders of an agreed appointment: the day before and the hour before, where these are to come. */
export async function remindLater(
  scene: Scene,
  { appointment, version, slot }: Pick<NewPlacing, "appointment" | "version" | "slot">,
): Promise<void> {
  for (const [ahead, hours] of [
    ["day", 24],
    ["hour", 1],
  ] as const) {
    const at = new Date(slot.from.getTime() - hours * hourMs);
    if (at > scene.now) await scene.later("appointments.remind", { appointment, version, ahead }, at);
  }
}
