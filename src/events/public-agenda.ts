import { z } from "zod";
import type { Scene } from "../foundation/scene.ts";
import { secret } from "../foundation/secret.ts";
import { view } from "../foundation/view.ts";
import { agendaOf } from "./calendar.ts";
import { listPublic, readEvent } from "./event.sql.ts";
import { closesAt, type Event, leavesUntil, leftIn, modesOf, seatsOf, stateOf, whyNotOpen } from "./event.ts";
import { isQuiet } from "./guest.sql.ts";
import { shownOf } from "./read-event.ts";
import { findByKey, readRegistration } from "./registration.sql.ts";
import { words } from "./words.ts";

/** What anybody reads of a public event: no link to join, no name of who comes. */
const publicOf = (e: Event, now: Date) => ({
  ...{ id: e.id, kind: e.kind, title: e.title, about: e.about, startsAt: e.startsAt, endsAt: e.endsAt },
  ...{ where: e.siteSeats === null ? "" : e.where, online: e.onlineSeats !== null, state: stateOf(e, now) },
  ...{ cancelledWhy: e.cancelledWhy, postponedWhy: e.postponedWhy, mostSeats: e.mostSeats },
  ...{ changedAt: e.changedAt, hosts: e.hosts.map(({ name }) => name) },
  closesAt: closesAt(e),
  modes: modesOf(e).map((mode) => ({ mode, seats: seatsOf(e, mode), left: leftIn(e, mode) })),
});
export type PublicEvent = ReturnType<typeof publicOf>;

const anybody = (actor: { kind: string; roles: ReadonlySet<unknown> }) =>
  actor.kind === "visitor" || actor.roles.size > 0;

/** The events that anybody may come to, the next first. */
export const publicAgenda = view({
  name: "events.public-agenda",
  label: words.publicAgenda,
  at: "GET /public-events",
  input: z.object({}),
  may: (actor) => anybody(actor),
  async read(_, { db, cooperative, now }) {
    return { now, rows: (await listPublic(db, cooperative, now, 100)).map((e) => publicOf(e, now)) };
  },
});

async function publicEventOf({ db, cooperative }: Scene, id: string): Promise<Event | null> {
  const e = await readEvent(db, cooperative, id);
  return e?.audience === "public" && e.publishedAt ? e : null;
}

/**
 * One of them, and whether anybody may register now; where seats are kept for whoever reads it, until when.
 */
export const publicEvent = view({
  name: "events.public-event",
  label: words.publicAgenda,
  at: "GET /public-events/{event}",
  input: z.object({ event: z.uuid(), hold: z.uuid().optional() }),
  may: (actor) => anybody(actor),
  async read({ event: id, hold }, scene) {
    const { db, cooperative, now } = scene;
    const e = await publicEventOf(scene, id);
    if (!e) return null;
    const held = hold ? await readRegistration(db, cooperative, hold) : null;
    const mine = held && held.event === id && !held.person && !held.guest ? held : null;
    return {
      event: publicOf(e, now),
      whyNot: whyNotOpen(e, now, "visitor"),
      held: mine && { ...shownOf(mine, now), over: mine.endedAt !== null || (mine.heldUntil ?? now) <= now },
    };
  },
});

/** The public agenda as a calendar that anybody subscribes to. */
export const publicCalendar = view({
  name: "events.public-calendar",
  label: words.publicAgenda,
  at: "GET /public-calendar",
  input: z.object({ event: z.uuid().optional(), house: z.string().max(60), name: z.string().max(120) }),
  may: (actor) => anybody(actor),
  async read({ event, house, name }, scene) {
    const { db, cooperative, now, actor } = scene;
    const one = event ? await publicEventOf(scene, event) : null;
    if (event && !one) return null;
    const rows = one ? [one] : await listPublic(db, cooperative, now, 200);
    const linkOf = (e: Event) => `{origin}/agenda-public/${house}/${e.id}`;
    return { text: agendaOf(name, rows, { now, language: actor.language, linkOf }) };
  },
});

/** A guest’s own page, by the key that their letter bears. */
export const ownRegistration = view({
  name: "events.own-registration",
  label: words.ownRegistration,
  at: "GET /own-event-registration",
  input: z.object({ key: secret(z.string().max(100)) }),
  may: (actor) => actor.kind === "visitor",
  async read({ key }, { db, cooperative, now }) {
    const id = await findByKey(db, cooperative, key);
    const r = id ? await readRegistration(db, cooperative, id) : null;
    const e = r && (await readEvent(db, cooperative, r.event));
    if (!r || !e) return null;
    const seated = r.mode === "online" && r.confirmedAt !== null && r.endedAt === null;
    const link = seated ? e.onlineLink : "";
    return {
      /** Our own room by video is where they join. */
      ours: seated && e.onlineLink === "" && e.onlineSeats !== null,
      quiet: r.guest !== null && (await isQuiet(db, cooperative, r.guest)),
      event: { ...publicOf(e, now), note: r.mode === "online" ? e.onlineNote : e.siteNote },
      ...{ registration: shownOf(r, now), link, leavesUntil: leavesUntil(e), mostSeats: e.mostSeats },
    };
  },
});
