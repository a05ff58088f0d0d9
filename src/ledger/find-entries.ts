import { z } from "zod";
import { isTeam } from "../foundation/actor.ts";
import { addDays } from "../foundation/calendar.ts";
import { view } from "../foundation/view.ts";
import { listEntriesOfAmount } from "./house.sql.ts";
import { words } from "./words.ts";

/** How far back an amount is looked for: the year under way and the one before. */
const lookBackDays = 731;

/** The entries of two years with a line of that amount, among those one may open (R1.06). */
export const findEntries = view({
  name: "ledger.find-entries",
  label: words.findEntries,
  at: "GET /amounts/{cents}/entries",
  input: z.object({ cents: z.coerce.bigint().positive() }),
  may: (actor) => actor.person !== null,
  async read({ cents }, { db, cooperative, actor, today }) {
    const only = isTeam(actor) ? null : [...actor.activities, ...actor.follows];
    const q = { cents, only, from: addDays(today, -lookBackDays), limit: 8 };
    return { found: await listEntriesOfAmount(db, cooperative, q) };
  },
});
