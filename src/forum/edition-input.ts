import { z } from "zod";
import { isCivilDate } from "../foundation/calendar.ts";
import { civilDate, clock, shortText } from "../foundation/input.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import { instantAt, minuteOf } from "../foundation/when.ts";
import { countHousehold } from "../people/index.ts";
import { listRooms } from "../places/index.ts";
import { type Furnishing, listUsed, listVenueRows } from "./edition.sql.ts";
import { audiences, type Edition, forms, type Terms } from "./edition.ts";
import { listPhases } from "./phase.sql.ts";
import { cross, type Phase } from "./phase.ts";
import { refusals } from "./refusals.ts";

const count = (least: number, most: number) =>
  z.coerce
    .number({ error: "not-a-count" })
    .int({ error: "not-a-count" })
    .min(least, { error: "not-a-count" })
    .max(most, { error: "too-large-count" });
/** A day and a clock as browsers write them together: « 2026-12-01T09:00 »; of the clock on the wall. */
const wallTime = () =>
  z
    .string()
    .refine((text) => isCivilDate(text.slice(0, 10)) && /^T([01]\d|2[0-3]):[0-5]\d$/.test(text.slice(10)), {
      error: "not-a-date",
    });
const kept = { id: z.uuid().nullable().default(null) };

/** An edition as it is typed: days and hours are those of the clock on the wall. */
export const editionShape = {
  name: shortText(120),
  about: z.string().trim().max(4000, { error: "too-long" }).default(""),
  form: z.enum(forms, { error: "not-chosen" }),
  audience: z.enum(audiences, { error: "not-chosen" }),
  startsOn: civilDate(),
  endsOn: civilDate(),
  from: clock(),
  to: clock(),
  opens: wallTime(),
  deadline: wallTime(),
  graceHours: count(0, 168).default(0),
  lateCode: z.string().trim().max(40, { error: "too-long" }).default(""),
  questions: z.array(shortText(200)).max(5).default([]),
  anonymous: z.boolean().default(false),
  onlineSeats: count(1, 1000).default(100),
  signed: z.boolean().default(false),
  /** Rooms of the sites. */
  rooms: z.array(z.uuid()).max(20).default([]),
  /** Rooms online; the link is where guests join. */
  online: z
    .array(
      z.object({
        ...kept,
        name: shortText(60),
        link: z
          .string()
          .trim()
          .regex(/^(https:\/\/\S{3,390})?$/, { error: "not-an-address" })
          .default(""),
      }),
    )
    .max(10)
    .default([]),
  /** Where guests follow online what is in a room. */
  link: z
    .string()
    .trim()
    .regex(/^(https:\/\/\S{3,390})?$/, { error: "not-an-address" })
    .default(""),
  tracks: z
    .array(z.object({ ...kept, name: shortText(60) }))
    .max(12)
    .default([]),
  criteria: z
    .array(z.object({ ...kept, name: shortText(80), weight: count(1, 10).default(1) }))
    .max(8)
    .default([]),
  readers: z.array(z.uuid()).max(40).default([]),
  /** When readers read, and what they may do meanwhile; without any they read all along. */
  phases: z
    .array(
      z.object({
        ...{ ...kept, name: shortText(60), opens: wallTime(), closes: wallTime() },
        ...{ weighs: z.boolean(), anonymous: z.boolean(), others: z.boolean() },
      }),
    )
    .max(3)
    .default([]),
};
export type Typed = z.output<z.ZodObject<typeof editionShape>>;

const instantOf = (wall: string): Date => instantAt(wall.slice(0, 10), wall.slice(11));

export function termsOf(t: Typed): Terms {
  const { name, about, form, audience, startsOn, endsOn, graceHours, lateCode, questions } = t;
  const { anonymous, onlineSeats, signed } = t;
  return {
    ...{ name, about, form, audience, startsOn, endsOn, graceHours, lateCode, questions },
    ...{ anonymous, onlineSeats, signed },
    ...{ fromMinute: minuteOf(t.from), toMinute: minuteOf(t.to) },
    ...{ opensAt: instantOf(t.opens), deadline: instantOf(t.deadline) },
  };
}

interface Known {
  readonly furnishing: Furnishing;
  readonly phases: readonly Phase[];
  readonly roomsKnown: boolean;
  readonly readersKnown: boolean;
  /** What something hangs on, which would go. */
  readonly lost: boolean;
}

/** What is needed to decide on an edition as it is typed; each part keeps the name it had. */
export async function knownOf(scene: Scene, typed: Typed, before: Edition | null): Promise<Known> {
  const { db, cooperative, today } = scene;
  const rows = before ? await listVenueRows(db, cooperative, before.id) : [];
  const used = before ? await listUsed(db, cooperative, before.id) : new Set<string>();
  const known = new Set((await listRooms(db, cooperative)).map(({ id }) => id));
  const rooms = typed.form === "online" ? [] : [...new Set(typed.rooms)];
  const venues = [
    ...rooms.map((room) => {
      const id = rows.find((row) => row.room === room)?.id ?? scene.newId();
      return { id, room, name: "", link: typed.form === "hybrid" ? typed.link : "" };
    }),
    ...(typed.form === "site" ? [] : typed.online).map(({ id, name, link }) => {
      const same = rows.some((row) => row.id === id && row.room === null);
      return { id: id && same ? id : scene.newId(), room: null, name, link };
    }),
  ];
  const named = <T extends { id: string | null }>(list: readonly T[]) =>
    list.map((one) => ({ ...one, id: one.id && used.has(one.id) ? one.id : scene.newId() }));
  const furnishing = {
    venues,
    ...{ tracks: named(typed.tracks), criteria: named(typed.criteria) },
    readers: [...new Set(typed.readers)],
  };
  const stays = new Set(
    [...furnishing.venues, ...furnishing.tracks, ...furnishing.criteria].map(({ id }) => id),
  );
  return {
    ...{ furnishing, phases: await phasesOf(scene, typed, before) },
    roomsKnown: rooms.every((room) => known.has(room) || rows.some((row) => row.room === room)),
    readersKnown:
      (await countHousehold(db, cooperative, { people: furnishing.readers, on: today })) ===
      furnishing.readers.length,
    lost: [...used].some((id) => !stays.has(id)),
  };
}

/** Its reading phases as they are typed; each keeps the name it had. */
async function phasesOf(scene: Scene, { phases }: Typed, before: Edition | null): Promise<Phase[]> {
  const own = before ? await listPhases(scene.db, scene.cooperative, before.id) : [];
  return phases.map(({ id, opens, closes, ...phase }) => ({
    ...{ ...phase, opensAt: instantOf(opens), closesAt: instantOf(closes) },
    id: id && own.some((one) => one.id === id) ? id : scene.newId(),
  }));
}

/** Why no edition is as it is typed, or null. */
export function whyNotTyped(typed: Typed, known: Known): Refusal | null {
  const { endsOn, startsOn, fromMinute, toMinute, opensAt, deadline } = termsOf(typed);
  if (endsOn < startsOn) return refusals.endsBefore({}, "endsOn");
  const [a, b] = [startsOn, endsOn].map((day) => Date.parse(`${day}T00:00:00Z`)) as [number, number];
  if (b - a > 6 * 86_400_000) return refusals.tooLong({}, "endsOn");
  if (toMinute < fromMinute + 30) return refusals.endsBefore({}, "to");
  if (deadline <= opensAt) return refusals.callCrossed({}, "deadline");
  if (deadline >= instantAt(startsOn, "00:00")) return refusals.callCrossed({}, "deadline");
  if (known.furnishing.venues.length === 0)
    return refusals.venueMissing({}, typed.form === "online" ? "online" : "rooms");
  if (!known.roomsKnown) return refusals.unknownRoom({}, "rooms");
  if (!known.readersKnown) return refusals.strangers({}, "readers");
  const upside = known.phases.some(({ opensAt: from, closesAt: to }) => to <= from);
  if (upside || cross(known.phases)) return refusals.phasesCross({}, "phases");
  return known.lost ? refusals.stillUsed({}, "tracks") : null;
}
