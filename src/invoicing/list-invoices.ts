import { z } from "zod";
import { type Actor, isTeam, mayReadActivity } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { invoiceStates } from "./invoice.ts";
import { listInvoiceRows } from "./invoice-list.sql.ts";
import { rowsPerPage } from "./page-size.ts";
import { words } from "./words.ts";

/** The activities a person may look into; null when all of them (R1.06). */
export const readableActivities = (actor: Actor): string[] | null =>
  isTeam(actor) ? null : [...actor.activities, ...actor.follows];

/**
 * The invoices and credit notes one may see, filtered, a page at a time, with the sums of the whole
 * selection.
 */
export const listInvoices = view({
  name: "invoicing.list-invoices",
  label: words.listInvoices,
  at: "GET /invoices",
  input: z.object({
    activity: z.uuid().optional(),
    customer: z.uuid().optional(),
    state: z.enum(invoiceStates).optional(),
    search: z.string().trim().max(80).default(""),
    page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  }),
  may: (actor, { activity }) => actor.person !== null && (!activity || mayReadActivity(actor, activity)),
  async read({ activity, customer, state, search, page }, { db, cooperative, actor, today }) {
    const filter = {
      activities: activity ? [activity] : readableActivities(actor),
      customer: customer ?? null,
      state: state ?? null,
      ...{ search, today, limit: rowsPerPage, offset: (page - 1) * rowsPerPage },
    };
    return { ...(await listInvoiceRows(db, cooperative, filter)), page };
  },
});
