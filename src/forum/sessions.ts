import { type Event, leftIn, listEventsAmong, modesOf, stateOf } from "../events/index.ts";
import { civilDateOf } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import { hostsOf } from "./draft-programme.ts";
import type { Edition } from "./edition.ts";
import { listPlaced } from "./programme.sql.ts";
import { listProposals } from "./proposal.sql.ts";

/** A session of the released programme, as the event it is has it now. */
export interface Session {
  readonly id: string;
  readonly event: string;
  readonly title: string;
  readonly about: string;
  readonly activity: string | null;
  readonly activityName: string | null;
  readonly track: string | null;
  readonly trackName: string | null;
  readonly venue: string;
  readonly venueName: string;
  readonly date: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly hosts: readonly { readonly id: string; readonly name: string }[];
  readonly state: ReturnType<typeof stateOf>;
  /** Where one goes; empty where it is online alone. */
  readonly where: string;
  readonly online: boolean;
  /** Seats left in all modes. */
  readonly left: number;
}

/** The newest version of a programme, with the events themselves for whoever makes a calendar of them. */
export async function listSessions(
  { db, cooperative, now }: Scene,
  edition: Edition,
): Promise<{ sessions: Session[]; events: Event[] }> {
  const placed = await listPlaced(db, cooperative, { edition: edition.id, number: edition.released });
  const chosen = new Map(placed.map((line) => [line.proposal, line]));
  const listing = { edition: edition.id, states: ["confirmed", "cancelled"] as const, limit: 400, offset: 0 };
  const proposals = (await listProposals(db, cooperative, listing)).filter(({ id }) => chosen.has(id));
  const events = await listEventsAmong(
    db,
    cooperative,
    proposals.flatMap(({ event }) => event ?? []),
  );
  const sessions = events.flatMap((e): Session[] => {
    const p = proposals.find(({ event }) => event === e.id);
    const line = p && chosen.get(p.id);
    if (!p || !line) return [];
    return [
      {
        ...{ id: p.id, event: e.id, title: e.title, about: e.about, track: p.track, trackName: p.trackName },
        ...{ activity: p.activity, activityName: p.activityName, venue: line.venue },
        ...{ venueName: e.room || e.siteSeats === null ? line.venueName : e.where },
        ...{ date: civilDateOf(e.startsAt), startsAt: e.startsAt, endsAt: e.endsAt, state: stateOf(e, now) },
        ...{ hosts: hostsOf(p).map(({ id, name }) => ({ id, name })), online: e.onlineSeats !== null },
        where: e.siteSeats === null ? "" : e.where,
        left: modesOf(e).reduce((sum, mode) => sum + leftIn(e, mode), 0),
      },
    ];
  });
  return { sessions, events };
}

export interface Sifting {
  readonly day?: string | undefined;
  readonly venue?: string | undefined;
  readonly track?: string | undefined;
  readonly activity?: string | undefined;
}

const fits = (wanted: string | undefined, value: string | null) => !wanted || wanted === value;

/** What of it was asked for. */
export const sifted = (sessions: readonly Session[], { day, venue, track, activity }: Sifting): Session[] =>
  sessions.filter(
    (one) =>
      fits(day, one.date) && fits(venue, one.venue) && fits(track, one.track) && fits(activity, one.activity),
  );

const named = (pairs: readonly (readonly [string | null, string | null])[]) =>
  [...new Map(pairs.flatMap(([id, name]) => (id && name ? [[id, name] as const] : [])))].map(
    ([id, name]) => ({
      id,
      name,
    }),
  );

/** By what a programme may be sifted: what is in it. */
export const sievesOf = (sessions: readonly Session[]) => ({
  days: [...new Set(sessions.map(({ date }) => date))].sort(),
  venues: named(sessions.map((one) => [one.venue, one.venueName])),
  tracks: named(sessions.map((one) => [one.track, one.trackName])),
  activities: named(sessions.map((one) => [one.activity, one.activityName])),
});
