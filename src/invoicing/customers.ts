import { z } from "zod";
import { listActivities } from "../activities/index.ts";
import { mayReadActivity } from "../foundation/actor.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { customerSorts, listCustomers } from "./customer.sql.ts";
import { mayDraft } from "./draft.ts";
import { readableActivities } from "./list-invoices.ts";
import { rowsPerPage } from "./page-size.ts";
import { words } from "./words.ts";

const input = z.object({
  activity: z.uuid().optional(),
  search: z.string().trim().max(80).default(""),
  archived: z.stringbool().default(false),
  sort: z.enum(customerSorts).default("name"),
  direction: z.enum(["asc", "desc"]).default("asc"),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
});

type Cut = { limit: number; offset: number };

/** A part of the customers asked for, of those one may see. */
export function customerPage(asked: Omit<z.output<typeof input>, "page">, scene: Scene, cut: Cut) {
  const { activity, search, archived, sort, direction } = asked;
  const activities = activity ? [activity] : readableActivities(scene.actor);
  return listCustomers(scene.db, scene.cooperative, {
    ...{ activities, search, archived, sort: { key: sort, direction } },
    ...cut,
  });
}

/** The customers one may see, sorted, and the activities one may add customers to. */
export const customers = view({
  name: "invoicing.list-customers",
  label: words.listCustomers,
  at: "GET /customers",
  input,
  may: (actor, { activity }) => actor.person !== null && (!activity || mayReadActivity(actor, activity)),
  async read({ page, ...asked }, scene) {
    const { db, cooperative, actor } = scene;
    const activities = readableActivities(actor);
    const own = (await listActivities(db, cooperative, activities ?? undefined)).filter((a) => !a.closedOn);
    const cut = { limit: rowsPerPage, offset: (page - 1) * rowsPerPage };
    const open = own.filter((a) => mayDraft(actor, a.id)).map(({ id, name }) => ({ id, name }));
    return { ...(await customerPage(asked, scene, cut)), page, activities: open };
  },
});
