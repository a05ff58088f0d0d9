import { type Appointment, readAppointment } from "../appointments/index.ts";
import { type CivilDate, civilDateOf, monthOf } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import { instantAt } from "../foundation/when.ts";
import { lockResources } from "../occupancy/index.ts";
import { listAssignedOn, readPersonName } from "./assignment.sql.ts";
import { readConvention } from "./convention.sql.ts";
import { isAppointmentRecorded, readFundedElsewhere, readSpent } from "./hours.sql.ts";
import { lockMonths, readSheetOfMonth } from "./sheet.sql.ts";

/** Hours as they are told: those of an appointment, which the rest may correct, or a day and its times. */
export interface ToldHours {
  readonly appointment: string | null;
  readonly day: CivilDate | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly members: readonly string[] | null;
  readonly convention: string | null;
}

/** When they began and ended; null while a part of it is not told. */
function timesOf({ day, from, to }: ToldHours, meeting: Appointment | null) {
  const date = day ?? (meeting && civilDateOf(meeting.startsAt));
  const at = (time: string | null, other: Date | undefined) =>
    time && date ? instantAt(date, time) : (other ?? null);
  const [startsAt, endsAt] = [at(from, meeting?.startsAt), at(to, meeting?.endsAt)];
  return date && startsAt && endsAt ? { day: date, startsAt, endsAt } : null;
}

/** Of whom the hours are, by name; null where one of them is nobody of this cooperative. */
async function namesOf(db: Tx, cooperative: number, people: readonly string[]) {
  const names = new Map<string, string>();
  for (const person of people) {
    const name = await readPersonName(db, cooperative, person);
    if (!name) return null;
    names.set(person, name);
  }
  return names;
}

/** Whether the convention pays these hours: who of the members it does not support, who is paid elsewhere. */
async function fundingOf(
  { db, cooperative }: Scene,
  id: string,
  { members, day, from, to }: { members: readonly string[]; day: CivilDate; from: Date; to: Date },
) {
  const convention = await readConvention(db, cooperative, id, day);
  if (!convention) return null;
  const supported = await listAssignedOn(db, cooperative, { convention: id, people: members, on: day });
  const elsewhere = await readFundedElsewhere(db, cooperative, { members, convention: id, from, to });
  return { convention, elsewhere, unsupported: members.find((one) => !supported.has(one)) ?? null };
}

/**
 * All that decides whether hours are recorded, the adviser's months and the members locked; null where the
 * appointment is not the adviser's own, or somebody or the convention is not of here.
 */
export async function findHours(scene: Scene, told: ToldHours) {
  const { db, cooperative, actor, now } = scene;
  const adviser = actor.person;
  if (!adviser) return { adviser: null } as const;
  await lockMonths(db, cooperative, adviser);
  const meeting = told.appointment ? await readAppointment(db, cooperative, told.appointment) : null;
  if (told.appointment && meeting?.adviser !== adviser) return null;
  const members = [...new Set(told.members ?? (meeting ? [meeting.member] : []))];
  await lockResources(db, cooperative, members);
  const names = await namesOf(db, cooperative, members);
  if (!names) return null;
  const times = timesOf(told, meeting);
  const found = { adviser, meeting, members, names, times, now, sheet: null, spent: null, funding: null };
  if (!times || times.endsAt <= times.startsAt) return { ...found, recorded: false };
  const span = { from: times.startsAt, to: times.endsAt };
  const funding = told.convention
    ? await fundingOf(scene, told.convention, { members, day: times.day, ...span })
    : null;
  if (told.convention && !funding) return null;
  return {
    ...found,
    recorded: meeting !== null && (await isAppointmentRecorded(db, cooperative, meeting.id)),
    sheet: await readSheetOfMonth(db, cooperative, { adviser, month: monthOf(times.day) }),
    spent: await readSpent(db, cooperative, { adviser, ...span }),
    funding,
  };
}
export type FoundHours = NonNullable<Awaited<ReturnType<typeof findHours>>>;
