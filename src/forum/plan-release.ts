import { type Arrangement, differs, type Event, givenBeyond, lockEvents } from "../events/index.ts";
import type { Scene } from "../foundation/scene.ts";
import { lockResources } from "../occupancy/index.ts";
import { lockRooms } from "../places/index.ts";
import { changesBetween } from "./changes.ts";
import type { Ground } from "./clash.ts";
import { hostsOf, readDraftProgramme } from "./draft-programme.ts";
import type { Edition, Venue } from "./edition.ts";
import { listPlaced } from "./programme.sql.ts";
import type { Proposal } from "./proposal.ts";
import { arrangementOf } from "./session-event.ts";
import type { Slot } from "./slot.sql.ts";

export interface Going {
  readonly proposal: Proposal;
  readonly slot: Slot;
  readonly venue: Venue;
  readonly to: Arrangement;
}

/** What a release would do. */
export interface Planned {
  readonly edition: Edition;
  readonly ground: Ground;
  /** The confirmed sessions that have a place. */
  readonly going: readonly Going[];
  /** Of these, those that are no event yet, and those whose event changes. */
  readonly fresh: readonly Going[];
  readonly moved: readonly (Going & { readonly event: Event })[];
  /** Sessions that stood in the last version and have no place any more. */
  readonly gone: readonly Event[];
  /** Whether the version would read as another one than the last. */
  readonly reads: boolean;
  /** The first session that would have fewer seats than are given. */
  readonly crowded: { readonly title: string; readonly n: number } | null;
}

export const isAny = ({ fresh, moved, gone, reads }: Planned): boolean =>
  fresh.length + moved.length + gone.length > 0 || reads;

/** What a release would do, with all that it touches held until commit. */
export async function planRelease(scene: Scene, edition: Edition, why: string): Promise<Planned> {
  const { db, cooperative } = scene;
  const before = await readDraftProgramme(scene, edition);
  const events = await lockEvents(
    scene,
    before.proposals.flatMap(({ event }) => event ?? []),
  );
  await lockRooms(
    scene,
    before.venues.flatMap(({ room }) => room ?? []),
  );
  const people = before.proposals.flatMap((p) => hostsOf(p).map(({ id }) => id));
  await lockResources(db, cooperative, people);
  const { venues, proposals, slots, ground } = await readDraftProgramme(scene, edition);
  const going = slots.flatMap((slot): Going[] => {
    const proposal = proposals.find(({ id, state }) => id === slot.proposal && state === "confirmed");
    const venue = venues.find(({ id }) => id === slot.venue);
    if (!proposal || !venue) return [];
    return [{ proposal, slot, venue, to: arrangementOf({ edition, venue }, proposal, slot, why) }];
  });
  const moved = going.flatMap((one) => {
    const event = events.find(({ id }) => id === one.proposal.event);
    return event && !event.cancelledAt && differs(event, one.to) ? [{ ...one, event }] : [];
  });
  const staying = new Set(going.map(({ proposal }) => proposal.event));
  const tight = moved.find(({ event, to }) => givenBeyond(event, to) !== null);
  const last = await listPlaced(db, cooperative, { edition: edition.id, number: edition.released });
  return {
    ...{ edition, ground, going, moved },
    fresh: going.filter(({ proposal }) => proposal.event === null),
    gone: events.filter((e) => !staying.has(e.id) && !e.cancelledAt && e.postponedWhy === null),
    reads: changesBetween(last, linesOf(going)).length > 0,
    crowded: tight ? { title: tight.event.title, n: givenBeyond(tight.event, tight.to) ?? 0 } : null,
  };
}

export const linesOf = (going: readonly Going[]) =>
  going.map(({ proposal, slot, venue }) => ({
    ...{ proposal: proposal.id, title: proposal.title, venue: venue.id, venueName: venue.name },
    ...{ startsAt: slot.startsAt, endsAt: slot.endsAt },
  }));
