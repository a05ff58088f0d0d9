import { z } from "zod";
import { listActivities } from "../activities/index.ts";
import { view } from "../foundation/view.ts";
import { listCustomers } from "./customer.sql.ts";
import { mayDraft } from "./draft.ts";
import { readableActivities } from "./list-invoices.ts";
import { rowsPerPage } from "./page-size.ts";
import { words } from "./words.ts";

/** The customers one may see, by name, and the activities one may add customers to. */
export const customers = view({
  name: "invoicing.list-customers",
  label: words.listCustomers,
  at: "GET /customers",
  input: z.object({
    search: z.string().trim().max(80).default(""),
    archived: z.stringbool().default(false),
    page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  }),
  may: (actor) => actor.person !== null,
  async read({ search, archived, page }, { db, cooperative, actor }) {
    const activities = readableActivities(actor);
    const own = (await listActivities(db, cooperative, activities ?? undefined)).filter((a) => !a.closedOn);
    const filter = { activities, search, archived, limit: rowsPerPage, offset: (page - 1) * rowsPerPage };
    const found = await listCustomers(db, cooperative, filter);
    const open = own.filter((a) => mayDraft(actor, a.id)).map(({ id, name }) => ({ id, name }));
    return { ...found, page, activities: open };
  },
});
