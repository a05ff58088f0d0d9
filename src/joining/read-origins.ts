import { z } from "zod";
import { addMonths, firstOfMonth } from "../foundation/calendar.ts";
import { civilDate } from "../foundation/input.ts";
import { view } from "../foundation/view.ts";
import { mayReadCandidates } from "./candidate.ts";
import { countOrigins } from "./origin.sql.ts";
import { words } from "./words.ts";

/** Where people come from over a period, a year unless said otherwise, and how many went how far. */
export const origins = view({
  name: "joining.origins",
  label: words.origins,
  at: "GET /candidate-origins",
  input: z.object({ from: civilDate().optional(), to: civilDate().optional() }),
  may: mayReadCandidates,
  async read(asked, { db, cooperative, today }) {
    const to = asked.to ?? today;
    const from = asked.from ?? firstOfMonth(addMonths(to, -11));
    const rows = await countOrigins(db, cooperative, { from, to });
    const sum = (of: "contacts" | "applied" | "met" | "interviewed" | "accepted") =>
      rows.reduce((n, row) => n + row[of], 0);
    const total = {
      ...{ contacts: sum("contacts"), applied: sum("applied"), met: sum("met") },
      ...{ interviewed: sum("interviewed"), accepted: sum("accepted") },
    };
    return { from, to, rows, total };
  },
});
