import { z } from "zod";
import { isSite } from "../activities/index.ts";
import { addDays, type CivilDate, daysBetween, isCivilDate } from "../foundation/calendar.ts";
import { civilDate, clock, shortText } from "../foundation/input.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import { instantAt, whenOf } from "../foundation/when.ts";
import { readBusy } from "../occupancy/index.ts";
import { countHousehold } from "../people/index.ts";
import { listRooms, lockRooms, type Room, roomTaken } from "../places/index.ts";
import { audiences, kinds, meals, type Placing, roomTakerOf, type Terms, takerOf } from "./event.ts";
import { refusals } from "./refusals.ts";

const atMost = (max: number) => z.string().trim().max(max, { error: "too-long" }).default("");
const chosen = <const Among extends readonly [string, ...string[]]>(among: Among) =>
  z.enum(among, { error: "not-chosen" });
const count = (least: number, most: number) =>
  z.coerce
    .number({ error: "not-a-count" })
    .int({ error: "not-a-count" })
    .min(least, { error: "not-a-count" })
    .max(most, { error: "too-large-count" });
const seats = () => count(1, 1000).nullable().default(null);

/** A day and a clock as browsers write them together: « 2026-12-01T09:00 »; of the clock on the wall. */
const wallTime = () =>
  z
    .string()
    .refine((text) => isCivilDate(text.slice(0, 10)) && /^T([01]\d|2[0-3]):[0-5]\d$/.test(text.slice(10)), {
      error: "not-a-date",
    })
    .nullable()
    .default(null);

/** An event as it is typed: days and hours are those of the clock on the wall. */
export const eventShape = {
  kind: chosen(kinds),
  title: shortText(120),
  about: atMost(4000),
  date: civilDate(),
  from: clock(),
  /** The day it ends, where it is not the same. */
  lastDay: civilDate().nullable().default(null),
  to: clock(),
  site: z.uuid().nullable().default(null),
  place: atMost(200),
  /** A room of the site, taken with it: its name is then the place. */
  room: z.uuid().nullable().default(null),
  siteSeats: seats(),
  onlineSeats: seats(),
  siteNote: atMost(1000),
  onlineNote: atMost(1000),
  onlineLink: z
    .string()
    .trim()
    .regex(/^(https:\/\/\S{3,390})?$/, { error: "not-an-address" })
    .default(""),
  audience: chosen(audiences),
  opens: wallTime(),
  membersUntil: wallTime(),
  closeHours: count(0, 720).default(0),
  leaveHours: count(0, 720).default(24),
  mostSeats: count(1, 10).default(1),
  offerHours: count(1, 72).default(12),
  meal: chosen(meals).default("none"),
  signed: z.boolean().default(false),
  givable: z.boolean().default(true),
  hosts: z.array(z.uuid()).min(1, { error: "nobody" }).max(20),
  /** A host is taken by something else, and it is planned all the same. */
  despite: z.boolean().default(false),
};
export type Typed = z.output<z.ZodObject<typeof eventShape>>;

const instantOf = (wall: string | null): Date | null =>
  wall === null ? null : instantAt(wall.slice(0, 10), wall.slice(11));

/** When and where, on the day typed or another one of its series: the same hours of the clock. */
export function placingOf(
  typed: Typed,
  date: CivilDate = typed.date,
  room: Pick<Room, "site" | "name"> | null = null,
): Placing {
  const away = typed.siteSeats === null;
  const lastDay = addDays(date, daysBetween(typed.date, typed.lastDay ?? typed.date));
  return {
    startsAt: instantAt(date, typed.from),
    endsAt: instantAt(lastDay, typed.to),
    site: away ? null : (room?.site ?? typed.site),
    place: away ? "" : (room?.name ?? typed.place),
  };
}

/** What is kept of it; the dates of registration move with those of a series. */
export function termsOf(typed: Typed, days = 0): Terms {
  const moved = (wall: string | null) =>
    instantOf(wall && `${addDays(wall.slice(0, 10), days)}${wall.slice(10)}`);
  const { kind, title, about, audience, siteSeats, onlineSeats, siteNote, onlineNote } = typed;
  const { closeHours, leaveHours, mostSeats, offerHours, meal, signed, givable } = typed;
  return {
    ...{ kind, title, about, audience, siteSeats, onlineSeats, siteNote, onlineNote },
    ...{ closeHours, leaveHours, mostSeats, offerHours, meal, signed, givable },
    onlineLink: onlineSeats === null ? "" : typed.onlineLink,
    opensAt: moved(typed.opens),
    membersUntil: moved(typed.membersUntil),
  };
}

export interface Known {
  readonly sitesKnown: boolean;
  readonly hostsKnown: boolean;
  /** A host who is taken by something else then. */
  readonly taken: string | null;
  /** The room that was chosen; null where there is none, or no longer. */
  readonly room: Room | null;
  /** The first of its dates on which the room is taken, and by what where these eyes may read it. */
  readonly roomTaken: { readonly at: Date; readonly by: string | null } | null;
  readonly now: Date;
}

/** What is needed to decide on an event as typed, `except` being itself. */
export async function knownOf(
  scene: Scene,
  typed: Typed,
  { except = null, dates = [typed.date] }: { except?: string | null; dates?: readonly CivilDate[] } = {},
): Promise<Known> {
  const { db, cooperative, today, now } = scene;
  const hosts = [...new Set(typed.hosts)];
  const { startsAt: from, endsAt: to } = placingOf(typed);
  const busy = from < to ? await readBusy(db, cooperative, hosts, { from, to }) : [];
  const other = busy.find(({ takenBy }) => takenBy !== (except && takerOf(except).id));
  return {
    now,
    sitesKnown: typed.site === null || (await isSite(db, cooperative, typed.site)),
    hostsKnown: (await countHousehold(db, cooperative, { people: hosts, on: today })) === hosts.length,
    taken: typed.despite ? null : (other?.resource ?? null),
    ...(await knownRoom(scene, typed, { except, dates })),
  };
}

/** The room held until commit, and the first date on which something else has it. */
async function knownRoom(
  scene: Scene,
  typed: Typed,
  { except, dates }: { except: string | null; dates: readonly CivilDate[] },
): Promise<Pick<Known, "room" | "roomTaken">> {
  const { db, cooperative } = scene;
  if (!typed.room || typed.siteSeats === null) return { room: null, roomTaken: null };
  const room = (await listRooms(db, cooperative)).find(({ id }) => id === typed.room) ?? null;
  if (!room) return { room, roomTaken: null };
  await lockRooms(scene, [room.id]);
  for (const date of dates) {
    const { startsAt: from, endsAt: to } = placingOf(typed, date);
    if (to <= from) continue;
    const wanted = { room: room.id, span: { from, to } };
    const by = await roomTaken(scene, { ...wanted, ...(except && { except: roomTakerOf(except) }) });
    if (by) return { room, roomTaken: { at: by.from, by: by.title } };
  }
  return { room, roomTaken: null };
}

/** Why it does not take place in the room that was chosen, or null. */
function whyNotRoom(typed: Typed, { room, roomTaken }: Known): Refusal | null {
  if (!typed.room || typed.siteSeats === null) return null;
  if (!room) return refusals.unknownRoom({}, "room");
  if (room.seats < typed.siteSeats)
    return refusals.roomSmall({ name: room.name, n: room.seats }, "siteSeats");
  if (!roomTaken) return null;
  const said = { name: room.name, ...whenOf(roomTaken.at) };
  return roomTaken.by
    ? refusals.roomTakenBy({ ...said, by: roomTaken.by }, "room")
    : refusals.roomTaken(said, "room");
}

/** Why no event is as it is typed, or null; what was is not planned. */
export function whyNotTyped(typed: Typed, known: Known, name: (person: string) => string): Refusal | null {
  const { startsAt, endsAt } = placingOf(typed);
  const { opensAt, membersUntil } = termsOf(typed);
  const closes = new Date(startsAt.getTime() - typed.closeHours * 3_600_000);
  if (endsAt <= startsAt) return refusals.endsBefore({}, "to");
  if (endsAt.getTime() - startsAt.getTime() > 5 * 86_400_000) return refusals.tooLong({}, "lastDay");
  if (typed.siteSeats === null && typed.onlineSeats === null) return refusals.seatsMissing({}, "siteSeats");
  const away = typed.siteSeats !== null && !typed.site && !typed.place && !typed.room;
  if (away) return refusals.placeMissing({}, "place");
  const room = whyNotRoom(typed, known);
  if (room) return room;
  if (!known.sitesKnown) return refusals.unknownSite({}, "site");
  if (!known.hostsKnown) return refusals.strangers({}, "hosts");
  const late = (at: Date | null) => at !== null && at >= closes;
  if (late(opensAt) || late(membersUntil)) return refusals.windowsCrossed({}, "opens");
  if (opensAt && membersUntil && opensAt >= membersUntil) return refusals.windowsCrossed({}, "membersUntil");
  return known.taken ? refusals.hostTaken({ name: name(known.taken) }, "hosts") : null;
}
