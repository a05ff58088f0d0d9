import type { Scene } from "../foundation/scene.ts";
import { readBusy } from "../occupancy/index.ts";
import { type RoomBusy, readRoomsBusy } from "../places/index.ts";
import type { Ground, Laid } from "./clash.ts";
import { type Edition, spanOf, type Venue } from "./edition.ts";
import { listVenues } from "./furnished.ts";
import { listProposals } from "./proposal.sql.ts";
import type { Proposal } from "./proposal.ts";
import { listSlots, type Slot } from "./slot.sql.ts";
import { listVerdicts } from "./verdict.sql.ts";

/** The programme that is being made. */
export interface DraftProgramme {
  readonly edition: Edition;
  readonly venues: readonly Venue[];
  /** What may stand in it: accepted, confirmed, or about to be accepted. */
  readonly proposals: readonly Proposal[];
  readonly slots: readonly Slot[];
  readonly ground: Ground;
}

const mostSessions = 400;
export const hostsOf = ({ hosts }: Pick<Proposal, "hosts">) =>
  hosts.filter(({ accepted }) => accepted === true);

/** A session where its slot has it. */
export const laidOf = (p: Proposal, { venue, startsAt, endsAt }: Slot): Laid => ({
  ...{ proposal: p.id, title: p.title, venue, startsAt, endsAt, expected: p.expected, form: p.form },
  hosts: hostsOf(p).map(({ id, name }) => ({ id, name })),
});

/** What is not known of a room that is online, or there no more. */
const bare = (id: string): Omit<RoomBusy, "room"> => ({
  ...{ atoms: [id], beforeMinutes: 0, afterMinutes: 0, taken: [], closed: [] },
});

/**
 * The programme being made and what else has its rooms and hosts, but for the events that its sessions are
 * already. What one may not know of, a slot of one’s own proposal that is not answered, is left out.
 */
export async function readDraftProgramme(scene: Scene, edition: Edition): Promise<DraftProgramme> {
  const { db, cooperative } = scene;
  const coming = (await listVerdicts(db, cooperative, edition.id)).filter(({ accepted }) => accepted);
  const noted = new Set(coming.map(({ proposal }) => proposal));
  const states = ["submitted", "accepted", "confirmed"] as const;
  const listing = { edition: edition.id, states, limit: mostSessions, offset: 0 };
  const all = await listProposals(db, cooperative, listing);
  const proposals = all.filter(({ id, state }) => state !== "submitted" || noted.has(id));
  const known = new Set(proposals.map(({ id }) => id));
  const slots = (await listSlots(db, cooperative, edition.id)).filter(({ proposal }) => known.has(proposal));
  const venues = await listVenues(scene, edition);
  return { edition, venues, proposals, slots, ground: await groundOf(scene, { edition, venues, proposals }) };
}

async function groundOf(
  { db, cooperative }: Scene,
  { edition, venues, proposals }: Pick<DraftProgramme, "edition" | "venues" | "proposals">,
): Promise<Ground> {
  const span = spanOf(edition);
  const own = new Set(proposals.flatMap(({ event }) => event ?? []));
  const rooms = venues.flatMap(({ room }) => room ?? []);
  const known = new Map(
    (await readRoomsBusy(db, cooperative, { rooms, span })).map((room) => [room.room, room]),
  );
  const people = [...new Set(proposals.flatMap((p) => hostsOf(p).map(({ id }) => id)))];
  const busy = await readBusy(db, cooperative, people, span);
  return {
    venues: venues.map(({ id, name, room, seats, gone }) => {
      const { atoms, beforeMinutes, afterMinutes, taken, closed } = known.get(room ?? "") ?? bare(id);
      return {
        ...{ id, name, seats, gone, online: room === null, atoms, beforeMinutes, afterMinutes, closed },
        taken: taken.filter(({ takenBy }) => !own.has(takenBy)).map(({ from, to }) => ({ from, to })),
      };
    }),
    busy: busy.flatMap(({ resource, from, to, takenBy }) =>
      own.has(takenBy) ? [] : [{ person: resource, from, to }],
    ),
  };
}
