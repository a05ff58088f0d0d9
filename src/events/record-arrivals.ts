import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { insertArrivals, listPresent, type Standing } from "./arrival.sql.ts";
import { ways } from "./arrival.ts";
import { doorWords } from "./door-words.ts";
import { readEvent } from "./event.sql.ts";
import { isOfHouse, organises } from "./event.ts";
import { refusals } from "./refusals.ts";
import { findByTicket, readRegistration } from "./registration.sql.ts";
import { seatingOf, ticketIn } from "./registration.ts";

const noted = z.object({
  /** Drawn by the device; without one it is noted here and now. */
  id: z.uuid().optional(),
  /** The ticket as it was scanned or typed, or whose line was ticked. */
  ticket: z.string().max(400).optional(),
  registration: z.uuid().optional(),
  came: z.boolean().default(true),
  /** The instant of the device. */
  at: z.iso
    .datetime()
    .transform((at) => new Date(at))
    .optional(),
  way: z.enum(ways, { error: "not-chosen" }),
  why: z.string().trim().max(200, { error: "too-long" }).default(""),
});

export type Answer = {
  id: string;
  name: string;
  seats: number;
  said: "in" | "again" | "out" | "unknown" | "unseated";
};

/**
 * Take what was noted at the door, by one telephone or several, also hours later: each act once, whatever
 * the order. A ticket that is of no one, or of somebody without a seat, is answered and stops nothing else.
 */
export const recordArrivals = operation({
  name: "events.record-arrivals",
  label: doorWords.recordArrivals,
  at: "POST /events/{event}/arrivals",
  input: z.object({ event: z.uuid(), arrivals: z.array(noted).min(1, { error: "missing" }).max(200) }),
  async find({ event: id, arrivals }, { db, cooperative, now }) {
    const event = await readEvent(db, cooperative, id);
    if (!event) return null;
    const found = [];
    for (const one of arrivals) {
      const ticket = one.ticket === undefined ? null : ticketIn(one.ticket);
      const r = one.registration
        ? await readRegistration(db, cooperative, one.registration)
        : ticket && (await findByTicket(db, cooperative, id, ticket));
      const of = r && r.event === id ? r : null;
      // A clock that runs ahead does not outlast what is noted after it.
      found.push({
        ...one,
        at: one.at && one.at < now ? one.at : now,
        of,
        seated: of && seatingOf(of) === "confirmed",
      });
    }
    return { event, found, before: await listPresent(db, cooperative, id) };
  },
  may: (actor, { event }) => isOfHouse(actor) && organises(actor, event),
  whyNot: ({ event }) => (event.publishedAt ? null : refusals.draft()),
  async effect({ found, before }, scene) {
    const kept = found.flatMap(({ of, seated, id, came, at, way, why }) =>
      of && seated ? [{ id: id ?? scene.newId(), registration: of.id, came, at, way, why }] : [],
    );
    await insertArrivals(scene, kept);
    const there = new Map(before.map((one) => [one.registration, one] as const));
    return { answers: found.map((one) => answerOf(one, there)) };
  },
});

type Found = {
  id?: string | undefined;
  came: boolean;
  of: { id: string; name: string; seats: number } | null;
  seated: boolean | null;
};

function answerOf({ id, came, of, seated }: Found, there: ReadonlyMap<string, Standing>): Answer {
  const who = { id: id ?? "", name: of?.name ?? "", seats: of?.seats ?? 0 };
  if (!of) return { ...who, said: "unknown" };
  if (!seated) return { ...who, said: "unseated" };
  if (!came) return { ...who, said: "out" };
  return { ...who, said: there.get(of.id)?.came ? "again" : "in" };
}
