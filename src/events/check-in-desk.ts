import { z } from "zod";
import { view } from "../foundation/view.ts";
import { listHousehold } from "../people/index.ts";
import { listArrivals, listPresent } from "./arrival.sql.ts";
import { doorWords } from "./door-words.ts";
import { readEvent } from "./event.sql.ts";
import { isOfHouse, leftIn, organises, stateOf } from "./event.ts";
import { listRegistrations } from "./registration.sql.ts";

/** Who is expected on site and who is there, for those who receive them. */
export const checkInDesk = view({
  name: "events.check-in-desk",
  label: doorWords.desk,
  at: "GET /events/{event}/check-in",
  input: z.object({ event: z.uuid() }),
  may: (actor) => isOfHouse(actor),
  async read({ event: id }, { db, cooperative, actor, now, today }) {
    const e = await readEvent(db, cooperative, id);
    if (!e || !organises(actor, e) || !e.publishedAt) return null;
    const there = new Map((await listPresent(db, cooperative, id)).map((one) => [one.registration, one]));
    const rows = await listRegistrations(db, cooperative, id);
    const people = await listHousehold(db, cooperative, today);
    const known = new Set(rows.map(({ person }) => person));
    return {
      event: { id, title: e.title, startsAt: e.startsAt, endsAt: e.endsAt, meal: e.meal, signed: e.signed },
      ...{ state: stateOf(e, now), left: leftIn(e, "site"), now },
      rows: rows
        .filter((r) => r.confirmedAt && r.mode === "site")
        .map((r) => ({
          ...{ id: r.id, name: r.name, seats: r.seats, ticket: r.ticket, guest: r.guest !== null },
          ...{ came: there.get(r.id)?.came ?? false, at: there.get(r.id)?.at ?? null },
        })),
      story: await listArrivals(db, cooperative, id),
      people: people
        .filter(({ person }) => !known.has(person))
        .map(({ person, name }) => ({ id: person, name })),
    };
  },
});
