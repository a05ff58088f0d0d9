import { z } from "zod";
import { daysBetween } from "../foundation/calendar.ts";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { localTimeOf } from "../foundation/zoned.ts";
import { release } from "../occupancy/index.ts";
import { listHousehold } from "../people/index.ts";
import { insertPlacing, putHosts, readEvent, updateEvent } from "./event.sql.ts";
import {
  type Event,
  modes,
  organises,
  type Placing,
  seatsOf,
  seatTakerOf,
  takenOf,
  whyNotChange,
} from "./event.ts";
import {
  eventShape,
  type Known,
  knownOf,
  placingOf,
  type Typed,
  termsOf,
  whyNotTyped,
} from "./event-input.ts";
import { takeRoomFor } from "./event-room.ts";
import { findEvents } from "./find-event.ts";
import { takeHosts } from "./hosts.ts";
import { eventMoved } from "./notice-kinds.ts";
import { expect, settleQueue } from "./queue.ts";
import { refusals } from "./refusals.ts";
import { listRegistrations } from "./registration.sql.ts";
import { shifted } from "./series.ts";
import { tellOf } from "./tell.ts";
import { words } from "./words.ts";

/**
 * Change an event, or with it the dates of its series that follow. Seats that are given are never taken away:
 * fewer than those is refused, more are offered at once to those who wait. Moved, it stays the same event in
 * every calendar, and those registered read why.
 */
export const changeEvent = operation({
  name: "events.change-event",
  label: words.changeEvent,
  at: "PUT /events/{event}",
  input: z.object({
    event: z.uuid(),
    ...eventShape,
    why: z.string().trim().max(400, { error: "too-long" }).default(""),
    following: z.boolean().default(false),
  }),
  async find({ event: id, following, why, ...typed }, scene) {
    const found = await findEvents(id, following, scene);
    if (!found) return null;
    const people = await listHousehold(scene.db, scene.cooperative, scene.today);
    const known = await knownOf(scene, typed, { except: id });
    const later = await laterTaken(scene, { ...found, typed, room: known.room });
    return { ...found, typed, why, people, known: { ...known, roomTaken: known.roomTaken ?? later } };
  },
  may: (actor, { event }) => organises(actor, event),
  whyNot({ event, all, typed, why, people, known }) {
    const refusal =
      whyNotChange(event, known.now) ??
      whyNotTyped(typed, known, (id) => people.find(({ person }) => person === id)?.name ?? "");
    if (refusal) return refusal;
    const moved = isMoved(event, placingOf(typed, typed.date, known.room));
    if (moved && placingOf(typed).startsAt <= known.now) return refusals.inPast({}, "date");
    if (moved && event.publishedAt && why === "") return refusals.whyMissing({}, "why");
    for (const mode of modes)
      for (const e of all)
        if ((seatsOf(termsOf(typed), mode) ?? 0) < takenOf(e, mode))
          return refusals.fewerSeats({ n: takenOf(e, mode) }, mode === "site" ? "siteSeats" : "onlineSeats");
    return null;
  },
  async effect({ event, all, typed, why, known: { room } }, scene) {
    for (const e of all.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime()))
      await change(scene, e, { typed, why, room, date: shifted(dayOf(e), dayOf(event), typed.date) });
    return { id: event.id, events: all.length };
  },
});

/** The room on the dates of the series that follow: each is asked without the event that has it already. */
async function laterTaken(
  scene: Scene,
  { event, all, typed, room }: { event: Event; all: readonly Event[]; typed: Typed; room: Known["room"] },
): Promise<Known["roomTaken"]> {
  for (const e of room ? all : []) {
    if (e.id === event.id) continue;
    const date = shifted(dayOf(e), dayOf(event), typed.date);
    const { roomTaken } = await knownOf(scene, typed, { except: e.id, dates: [date] });
    if (roomTaken) return roomTaken;
  }
  return null;
}

const dayOf = ({ startsAt }: Placing) => localTimeOf(startsAt).date;

const isMoved = (e: Event, p: Placing): boolean =>
  e.postponedWhy !== null ||
  e.startsAt.getTime() !== p.startsAt.getTime() ||
  e.endsAt.getTime() !== p.endsAt.getTime() ||
  e.site !== p.site ||
  e.place !== p.place;

/** One event on its date; whoever comes is told where it has moved, and is expected then. */
async function change(
  scene: Scene,
  e: Event,
  { typed, why, date, room }: { typed: Typed; why: string; date: string; room: Known["room"] },
): Promise<void> {
  await updateEvent(scene, e.id, termsOf(typed, daysBetween(typed.date, date)));
  await putHosts(scene, e.id, [...new Set(typed.hosts)]);
  const placing = placingOf(typed, date, room);
  await takeRoomFor(scene, { id: e.id, title: typed.title, ...placing }, room?.id ?? null);
  const moved = isMoved(e, placing);
  // A sequence was used up by what put it off.
  const version = e.version + (e.postponedWhy !== null ? 2 : 1);
  if (moved) await insertPlacing(scene, e.id, { ...placing, version, why });
  const now = await readEvent(scene.db, scene.cooperative, e.id);
  if (!now?.publishedAt) return;
  await takeHosts(scene, now, "changed");
  if (moved) await moveAll(scene, now, why);
  await settleQueue(scene, e.id);
}

async function moveAll(scene: Scene, e: Event, why: string): Promise<void> {
  for (const r of await listRegistrations(scene.db, scene.cooperative, e.id)) {
    await release(scene, seatTakerOf(r.id));
    if (r.confirmedAt) await expect(scene, e, r);
    const calendar = r.confirmedAt ? { calendar: "invite" as const } : {};
    await tellOf(scene, e, r, { kind: eventMoved, step: `moved-${e.version}`, params: { why }, ...calendar });
  }
}
