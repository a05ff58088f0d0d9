import { z } from "zod";
import { mayReadActivity } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { readableActivities } from "./list-invoices.ts";
import { rowsPerPage } from "./page-size.ts";
import { listQuoteRows, quoteSorts } from "./quote-list.sql.ts";
import { quoteStates } from "./quote-state.ts";
import { words } from "./words.ts";

/** The quotes one may see, filtered and sorted, a page at a time, with the sum of the whole selection. */
export const listQuotes = view({
  name: "invoicing.list-quotes",
  label: words.listQuotes,
  at: "GET /quotes",
  input: z.object({
    activity: z.uuid().optional(),
    customer: z.uuid().optional(),
    state: z.enum(quoteStates).optional(),
    search: z.string().trim().max(80).default(""),
    sort: z.enum(quoteSorts).default("date"),
    direction: z.enum(["asc", "desc"]).default("desc"),
    page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  }),
  may: (actor, { activity }) => actor.person !== null && (!activity || mayReadActivity(actor, activity)),
  async read({ activity, customer, state, search, sort, direction, page }, scene) {
    const { db, cooperative, actor, today } = scene;
    const filter = {
      activities: activity ? [activity] : readableActivities(actor),
      ...{ customer: customer ?? null, state: state ?? null, search, today },
      ...{ sort: { key: sort, direction }, limit: rowsPerPage, offset: (page - 1) * rowsPerPage },
    };
    return { ...(await listQuoteRows(db, cooperative, filter)), page };
  },
});
