import { z } from "zod";
import { civilDateOf } from "../foundation/calendar.ts";
import { listExport } from "../foundation/statements/index.ts";
import { say } from "../foundation/words.ts";
import { listPresent } from "./arrival.sql.ts";
import { doorWords } from "./door-words.ts";
import { readEvent } from "./event.sql.ts";
import { isOfHouse, organises } from "./event.ts";
import { listRegistrations } from "./registration.sql.ts";
import { seatingOf, ticketSaid } from "./registration.ts";
import { words } from "./words.ts";

/** Who is registered at an event, as a file for those who organise it; what they eat is not in it. */
export const exportRegistrations = listExport({
  name: "events.export-registrations",
  label: words.registered,
  file: "inscrits",
  input: z.object({ event: z.uuid() }),
  columns: [
    ["name", words.name, "text"],
    ["email", words.email, "text"],
    ["standing", words.standing, "text"],
    ["rank", words.rankHead, "integer"],
    ["mode", words.mode, "text"],
    ["seats", words.seats, "integer"],
    ["ticket", doorWords.ticket, "text"],
    ["since", words.since, "date"],
    ["came", doorWords.isHere, "text"],
  ],
  may: (actor) => isOfHouse(actor),
  async page({ event: id }, { db, cooperative, actor }, { limit, offset }) {
    const e = await readEvent(db, cooperative, id);
    const all = e && organises(actor, e) ? await listRegistrations(db, cooperative, id) : [];
    const there = await listPresent(db, cooperative, id);
    const came = new Set(there.filter((one) => one.came).map(({ registration }) => registration));
    const rows = all.slice(offset, offset + limit).map((r) => ({ ...r, came: came.has(r.id) }));
    return { rows, total: all.length };
  },
  row: (r, language) => ({
    ...{ name: r.name, email: r.email, rank: r.rank, seats: r.seats, ticket: ticketSaid(r.ticket) },
    standing: say(words[`one-${seatingOf(r)}`], language),
    mode: say(words[`mode-${r.mode}`], language),
    since: civilDateOf(r.setAt),
    came: r.came ? "✓" : "",
  }),
});
