import { z } from "zod";
import { view } from "../foundation/view.ts";
import { readEvent } from "./event.sql.ts";
import { isOfHouse, leftIn, modesOf, organises, seatsOf, stateOf, takenOf } from "./event.ts";
import { listRegistrations as selectRegistrations } from "./registration.sql.ts";
import { seatingOf, ticketSaid } from "./registration.ts";
import { words } from "./words.ts";

/** Who has a seat, who is offered one, who waits: for those who organise it. */
export const listRegistrations = view({
  name: "events.list-registrations",
  label: words.registered,
  at: "GET /events/{event}/registrations",
  input: z.object({ event: z.uuid() }),
  may: (actor) => isOfHouse(actor),
  async read({ event: id }, { db, cooperative, actor, now }) {
    const e = await readEvent(db, cooperative, id);
    if (!e || !organises(actor, e)) return null;
    const rows = await selectRegistrations(db, cooperative, id);
    return {
      event: { id, title: e.title, startsAt: e.startsAt, endsAt: e.endsAt, meal: e.meal, signed: e.signed },
      ...{ state: stateOf(e, now), now },
      modes: modesOf(e).map((mode) => ({
        ...{ mode, seats: seatsOf(e, mode), taken: takenOf(e, mode), left: leftIn(e, mode) },
      })),
      rows: rows.map((r) => ({
        ...{ id: r.id, name: r.name, mode: r.mode, seats: r.seats, rank: r.rank, priority: r.priority },
        ...{ seating: seatingOf(r), guest: r.guest !== null, heldUntil: r.heldUntil, setAt: r.setAt },
        ...{ ticket: ticketSaid(r.ticket), moving: r.insteadOf !== null },
      })),
    };
  },
});
