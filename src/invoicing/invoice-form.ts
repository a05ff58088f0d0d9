import { z } from "zod";
import { listActivities } from "../activities/index.ts";
import { view } from "../foundation/view.ts";
import { listCustomers } from "./customer.sql.ts";
import { readDocuments } from "./document.sql.ts";
import { mayDraft } from "./draft.ts";
import { readableActivities } from "./list-invoices.ts";
import { territoryOf } from "./territory.ts";
import { isInForce, listVatRates } from "./vat-rate.sql.ts";
import { words } from "./words.ts";

/**
 * What the editor of a quote or an invoice needs: the customers to choose from, the rates in force where they
 * are, and the draft it changes.
 */
export const invoiceForm = view({
  name: "invoicing.invoice-form",
  label: words.draftInvoice,
  at: "GET /invoice-form",
  input: z.object({ kind: z.enum(["invoice", "quote"]).default("invoice"), document: z.uuid().optional() }),
  may: (actor) => actor.person !== null,
  async read({ kind, document }, { db, cooperative, actor, today }) {
    const readable = readableActivities(actor);
    const activities = (await listActivities(db, cooperative, readable ?? undefined)).filter(
      (a) => !a.closedOn && !a.pausedSince && mayDraft(actor, a.id),
    );
    const only = { activities: activities.map((a) => a.id), search: "", limit: 5000, offset: 0 };
    const sort = { key: "name", direction: "asc" } as const;
    const { rows } = await listCustomers(db, cooperative, { ...only, sort, archived: false });
    const [draft] = document ? await readDocuments(db, cooperative, [document]) : [];
    if (document && (draft?.kind !== kind || draft.number || !mayDraft(actor, draft.activity))) return null;
    const places = new Set(["mainland", ...rows.map((c) => territoryOf(c.postcode))]);
    const rates = (await listVatRates(db)).filter(
      (r) => places.has(r.territory) && isInForce([{ ...r, territory: "mainland" }], r.rateBp, today),
    );
    return {
      customers: rows.map(({ id, name, activity, activityName }) => ({ id, name, activity, activityName })),
      activities: activities.map(({ id, name }) => ({ id, name })),
      rates: [...new Set(rates.map((r) => r.rateBp))],
      draft: draft ?? null,
    };
  },
});
