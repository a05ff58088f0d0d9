import { z } from "zod";
import { mayReadActivity } from "../foundation/actor.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { readableActivities } from "./list-invoices.ts";
import { rowsPerPage } from "./page-size.ts";
import { listQuoteRows, quoteSorts } from "./quote-list.sql.ts";
import { quoteStates } from "./quote-state.ts";
import { words } from "./words.ts";

const input = z.object({
  activity: z.uuid().optional(),
  customer: z.uuid().optional(),
  state: z.enum(quoteStates).optional(),
  search: z.string().trim().max(80).default(""),
  sort: z.enum(quoteSorts).default("date"),
  direction: z.enum(["asc", "desc"]).default("desc"),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
});

type Cut = { limit: number; offset: number };

/** A part of the quotes asked for, of those one may see. */
export function quotePage(asked: Omit<z.output<typeof input>, "page">, scene: Scene, cut: Cut) {
  const { activity, customer, state, search, sort, direction } = asked;
  const { db, cooperative, actor, today } = scene;
  return listQuoteRows(db, cooperative, {
    activities: activity ? [activity] : readableActivities(actor),
    ...{ customer: customer ?? null, state: state ?? null, search, today },
    ...{ sort: { key: sort, direction }, ...cut },
  });
}

/** The quotes one may see, filtered and sorted, a page at a time, with the sum of the whole selection. */
export const listQuotes = view({
  name: "invoicing.list-quotes",
  label: words.listQuotes,
  at: "GET /quotes",
  input,
  may: (actor, { activity }) => actor.person !== null && (!activity || mayReadActivity(actor, activity)),
  async read({ page, ...asked }, scene) {
    const cut = { limit: rowsPerPage, offset: (page - 1) * rowsPerPage };
    return { ...(await quotePage(asked, scene, cut)), page };
  },
});
