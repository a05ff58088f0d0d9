import type { Tx } from "../foundation/database.ts";
import { readBusy, type Span } from "../occupancy/index.ts";
import { listRooms } from "./room.sql.ts";
import { atomsOf } from "./room.ts";
import { listClosures } from "./taking.sql.ts";

/** What a room is and what has it, for whoever lays a whole programme at once. */
export interface RoomBusy {
  readonly room: string;
  /** What of it is taken: rooms that share one of these are never used at once. */
  readonly atoms: readonly string[];
  /** Kept free before and after each use: the longest of its own and those of its parts. */
  readonly beforeMinutes: number;
  readonly afterMinutes: number;
  /** Taken, buffers of those uses included; `takenBy` is what has it. */
  readonly taken: readonly (Span & { readonly takenBy: string })[];
  readonly closed: readonly Span[];
}

/** Of these rooms, those in use alone, within a span. */
export async function readRoomsBusy(
  db: Tx,
  cooperative: number,
  { rooms, span }: { rooms: readonly string[]; span: Span },
): Promise<RoomBusy[]> {
  const all = await listRooms(db, cooperative);
  const found = all.filter(({ id }) => rooms.includes(id));
  const busy = await readBusy(db, cooperative, [...new Set(found.flatMap(atomsOf))], span);
  const closures = await listClosures(
    db,
    cooperative,
    found.map(({ id }) => id),
    span,
  );
  return found.map((room) => {
    const atoms = atomsOf(room);
    const buffered = [room, ...all.filter(({ id }) => room.parts.includes(id))];
    return {
      ...{ room: room.id, atoms },
      beforeMinutes: Math.max(...buffered.map((one) => one.beforeMinutes)),
      afterMinutes: Math.max(...buffered.map((one) => one.afterMinutes)),
      taken: busy.flatMap(({ resource, from, to, takenBy }) =>
        atoms.includes(resource) ? [{ from, to, takenBy }] : [],
      ),
      closed: closures.flatMap(({ of, from, to }) => (of === room.id ? [{ from, to }] : [])),
    };
  });
}
