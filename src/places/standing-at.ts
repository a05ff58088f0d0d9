import type { Actor } from "../foundation/actor.ts";
import type { Room } from "./room.ts";
import { shownOf } from "./shown.ts";
import type { listClosures, RoomTaking } from "./taking.sql.ts";

type Closures = Awaited<ReturnType<typeof listClosures>>;
type Busy = { takings: readonly (RoomTaking & { of: string })[]; closures: Closures };

/** What a place is at an instant, as these eyes may see it, and when it is taken next. */
export function standingAt(actor: Actor, { id }: Pick<Room, "id">, at: Date, { takings, closures }: Busy) {
  const own = takings.filter(({ of, to }) => of === id && to > at);
  const current = own.find(({ from }) => from <= at);
  const next = own.find(({ from }) => from > at);
  const closure = closures.find(({ of, from, to }) => of === id && from <= at && to > at);
  return {
    closed: closure ? { why: closure.why, to: closure.to } : null,
    taken: current ? shownOf(actor, current) : null,
    nextAt: next?.from ?? null,
  };
}
export type Standing = ReturnType<typeof standingAt>;
