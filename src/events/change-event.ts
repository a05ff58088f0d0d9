import { z } from "zod";
import { daysBetween } from "../foundation/calendar.ts";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { localTimeOf } from "../foundation/zoned.ts";
import { listHousehold } from "../people/index.ts";
import { type Event, modes, organises, type Placing, seatsOf, takenOf, whyNotChange } from "./event.ts";
import {
  eventShape,
  type Known,
  knownOf,
  placingOf,
  type Typed,
  termsOf,
  whyNotTyped,
} from "./event-input.ts";
import { findEvents } from "./find-event.ts";
import { isMoved, rearrange } from "./rearrange.ts";
import { refusals } from "./refusals.ts";
import { shifted } from "./series.ts";
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
    for (const e of all.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())) {
      const date = shifted(dayOf(e), dayOf(event), typed.date);
      await rearrange(scene, e, {
        ...{ terms: termsOf(typed, daysBetween(typed.date, date)), hosts: typed.hosts },
        ...{ placing: placingOf(typed, date, room), room: room?.id ?? null, why },
      });
    }
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
