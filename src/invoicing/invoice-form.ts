import { z } from "zod";
import { listActivities } from "../activities/index.ts";
import { view } from "../foundation/view.ts";
import { listCustomers } from "./customer.sql.ts";
import { readDocuments } from "./document.sql.ts";
import { mayDraft } from "./draft.ts";
import { readableActivities } from "./list-invoices.ts";
import { isInForce, listVatRates } from "./vat-rate.sql.ts";
import { words } from "./words.ts";

/** What the editor of an invoice needs: the customers and rates to choose from, and the draft it changes. */
export const invoiceForm = view({
  name: "invoicing.invoice-form",
  label: words.draftInvoice,
  at: "GET /invoice-form",
  input: z.object({ invoice: z.uuid().optional() }),
  may: (actor) => actor.person !== null,
  async read({ invoice }, { db, cooperative, actor, today }) {
    const readable = readableActivities(actor);
    const activities = (await listActivities(db, cooperative, readable ?? undefined)).filter(
      (a) => !a.closedOn && !a.pausedSince && mayDraft(actor, a.id),
    );
    const only = { activities: activities.map((a) => a.id), search: "", limit: 5000, offset: 0 };
    const customers = await listCustomers(db, cooperative, only);
    const rates = (await listVatRates(db)).filter((r) => isInForce([r], r.rateBp, today));
    const [draft] = invoice ? await readDocuments(db, cooperative, [invoice]) : [];
    if (invoice && (!draft || draft.number || !mayDraft(actor, draft.activity))) return null;
    return {
      customers: customers.rows.map(({ id, name, activity, activityName }) => ({
        id,
        name,
        activity,
        activityName,
      })),
      activities: activities.map(({ id, name }) => ({ id, name })),
      rates: rates.map((r) => r.rateBp),
      draft: draft ?? null,
    };
  },
});
