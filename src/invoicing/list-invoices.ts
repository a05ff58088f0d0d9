import { z } from "zod";
import { type Actor, isTeam, mayReadActivity } from "../foundation/actor.ts";
import { addDays, type CivilDate } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { invoiceStates } from "./invoice.ts";
import { invoiceSorts, listInvoiceRows } from "./invoice-list.sql.ts";
import { rowsPerPage } from "./page-size.ts";
import { words } from "./words.ts";

/** The activities a person may look into; null when all of them (R1.06). */
export const readableActivities = (actor: Actor): string[] | null =>
  isTeam(actor) ? null : [...actor.activities, ...actor.follows];

/** The days on which what is late by a band was due: 1 to 30 days ago, 31 to 60, 61 to 90, before. */
const dueOfBand = (band: number, today: CivilDate) => ({
  from: band === 3 ? "1900-01-01" : addDays(today, -30 * (band + 1)),
  to: addDays(today, -30 * band - 1),
});

const input = z.object({
  activity: z.uuid().optional(),
  customer: z.uuid().optional(),
  state: z.enum(invoiceStates).optional(),
  /** Overdue, in the band of that rank: by at most 30, 60, 90 days, by more. */
  late: z.coerce.number().int().min(0).max(3).optional(),
  search: z.string().trim().max(80).default(""),
  sort: z.enum(invoiceSorts).default("date"),
  direction: z.enum(["asc", "desc"]).default("desc"),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
});

type Cut = { limit: number; offset: number };

/** A part of the invoices asked for, of those one may see. */
export function invoicePage(asked: Omit<z.output<typeof input>, "page">, scene: Scene, cut: Cut) {
  const { activity, customer, state, late, search, sort, direction } = asked;
  const { db, cooperative, actor, today } = scene;
  return listInvoiceRows(db, cooperative, {
    activities: activity ? [activity] : readableActivities(actor),
    customer: customer ?? null,
    state: late === undefined ? (state ?? null) : ("overdue" as const),
    due: late === undefined ? null : dueOfBand(late, today),
    ...{ search, today, sort: { key: sort, direction }, ...cut },
  });
}

/**
 * The invoices and credit notes one may see, filtered and sorted, a page at a time, with the sums of the
 * whole selection.
 */
export const listInvoices = view({
  name: "invoicing.list-invoices",
  label: words.listInvoices,
  at: "GET /invoices",
  input,
  may: (actor, { activity }) => actor.person !== null && (!activity || mayReadActivity(actor, activity)),
  async read({ page, ...asked }, scene) {
    const cut = { limit: rowsPerPage, offset: (page - 1) * rowsPerPage };
    return { ...(await invoicePage(asked, scene, cut)), page };
  },
});
