import { z } from "zod";
import { addDays, addMonths, civilDateOf, firstOfMonth } from "../foundation/calendar.ts";
import { month as monthInput } from "../foundation/input.ts";
import { view } from "../foundation/view.ts";
import { firstInstantOf } from "../foundation/zoned.ts";
import { listBetween, listEvents as selectEvents } from "./event.sql.ts";
import { type Event, isOfHouse, leftIn, mayPlan, modesOf, organises, stateOf, waitingOf } from "./event.ts";
import { seatingsOf } from "./own.sql.ts";
import { words } from "./words.ts";

export const faces = ["coming", "mine", "past", "drafts"] as const;
export const eventsPerPage = 20;

/** What a list says of an event. */
export const lineOf = (e: Event, now: Date) => ({
  ...{ id: e.id, kind: e.kind, title: e.title, startsAt: e.startsAt, endsAt: e.endsAt, where: e.where },
  ...{ audience: e.audience, state: stateOf(e, now), series: e.series !== null },
  modes: modesOf(e).map((mode) => ({ mode, left: leftIn(e, mode), waiting: waitingOf(e, mode) })),
  hosts: e.hosts.map(({ name }) => name).join(", "),
});
export type EventLine = ReturnType<typeof lineOf>;

/**
 * The events of the cooperative: those to come, one’s own, those that were; drafts for those who plan them.
 */
export const listEvents = view({
  name: "events.list-events",
  label: words.events,
  at: "GET /events",
  input: z.object({
    face: z.enum(faces).default("coming"),
    page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  }),
  may: (actor) => isOfHouse(actor),
  async read({ face: asked, page }, { db, cooperative, actor, now, today }) {
    const face = asked === "drafts" && !mayPlan(actor) ? "coming" : asked;
    const cut = { limit: eventsPerPage, offset: (page - 1) * eventsPerPage };
    const rows = await selectEvents(db, cooperative, { face, person: actor.person, now, ...cut });
    const seatings = await seatingsOf(
      db,
      cooperative,
      actor.person as string,
      rows.map(({ id }) => id),
    );
    return {
      ...{ face, page, now, today, total: Number(rows[0]?.total ?? 0), mayPlan: mayPlan(actor) },
      rows: rows.map((e) => ({
        ...lineOf(e, now),
        seating: seatings.get(e.id) ?? null,
        hosting: e.hosts.some(({ id }) => id === actor.person),
      })),
    };
  },
});

/** A month of events, day by day. */
export const monthOfEvents = view({
  name: "events.month-of-events",
  label: words.calendar,
  at: "GET /event-months/{month}",
  input: z.object({ month: monthInput() }),
  may: (actor) => isOfHouse(actor),
  async read({ month }, { db, cooperative, actor, now, today }) {
    const first = firstOfMonth(`${month}-01`);
    const next = addMonths(first, 1);
    // Weeks are shown whole, from Monday.
    const lead = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
    const from = addDays(first, -lead);
    const tail = (7 - ((new Date(`${next}T00:00:00Z`).getUTCDay() + 6) % 7 || 7)) % 7;
    const to = addDays(next, tail);
    const at = (date: string) => firstInstantOf({ date, minute: 0 });
    const rows = await listBetween(db, cooperative, { from: at(from), to: at(to) });
    const seatings = await seatingsOf(
      db,
      cooperative,
      actor.person as string,
      rows.map(({ id }) => id),
    );
    const days: string[] = [];
    for (let day = from; day < to; day = addDays(day, 1)) days.push(day);
    return {
      ...{ month, days, today, before: addMonths(first, -1).slice(0, 7), after: next.slice(0, 7) },
      mayPlan: mayPlan(actor),
      rows: rows.map((e) => ({
        ...lineOf(e, now),
        day: civilDateOf(e.startsAt),
        seating: seatings.get(e.id) ?? null,
        hosting: organises(actor, e) && e.hosts.some(({ id }) => id === actor.person),
      })),
    };
  },
});
