import { z } from "zod";
import { readActivity } from "../activities/index.ts";
import { has, mayReadActivity } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { isArchived, readCustomer, readOwed } from "./customer.sql.ts";
import { mayDraft } from "./draft.ts";
import { listInvoiceRows } from "./invoice-list.sql.ts";
import { listQuoteRows } from "./quote-list.sql.ts";
import { listCredits } from "./surplus.sql.ts";
import { words } from "./words.ts";

const shown = 20;

/** One customer: who they are, what they owe and since when, their newest invoices and quotes. */
export const customerView = view({
  name: "invoicing.read-customer",
  label: words.readCustomer,
  at: "GET /customers/{customer}",
  input: z.object({ customer: z.uuid() }),
  may: (actor) => actor.kind !== "stranger",
  async read({ customer: id }, { db, cooperative, actor, today }) {
    const customer = await readCustomer(db, cooperative, id);
    if (!customer || !mayReadActivity(actor, customer.activity)) return null;
    const filter = { activities: null, customer: id, state: null, search: "", due: null, today };
    const page = { limit: shown, offset: 0 };
    const sort = { key: "date", direction: "desc" } as const;
    return {
      customer,
      archived: await isArchived(db, cooperative, id),
      activityName: (await readActivity(db, cooperative, customer.activity))?.name ?? "",
      credits: await listCredits(db, cooperative, id),
      owed: await readOwed(db, cooperative, id, today),
      invoices: await listInvoiceRows(db, cooperative, { ...filter, ...page, sort }),
      quotes: await listQuoteRows(db, cooperative, { ...filter, ...page, sort }),
      today,
      may: {
        change: mayDraft(actor, customer.activity),
        keep: has(actor, "accountant", "director") || actor.follows.has(customer.activity),
      },
    };
  },
});
