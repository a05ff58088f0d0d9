import { z } from "zod";
import { isTeam, mayReadActivity } from "../foundation/actor.ts";
import { addDays } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { type Bucket, buckets } from "./bill.sql.ts";
import { listBillRows } from "./standing.sql.ts";
import { words } from "./words.ts";

export const rowsPerPage = 50;

/** `waiting`: for somebody to approve; `overdue`: owed and past its due date. */
export const choices = ["waiting", "overdue", ...buckets] as const;
export type Choice = (typeof choices)[number];

function bucketsOf(choice: Choice | undefined): readonly Bucket[] | null {
  if (choice === undefined) return null;
  if (choice === "waiting") return ["submitted", "asked"];
  return choice === "overdue" ? ["open"] : [choice];
}

const input = z.object({
  state: z.enum(choices).optional(),
  activity: z.uuid().optional(),
  supplier: z.uuid().optional(),
  search: z.string().trim().max(80).default(""),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
});

type Asked = Omit<z.output<typeof input>, "page">;

/** A part of the bills one may see, with the count and the sums of all that is asked for. */
export function billPage(
  { state, activity, supplier, search }: Asked,
  { db, cooperative, actor, today }: Scene,
  cut: { limit: number; offset: number },
) {
  const seen = isTeam(actor) ? null : [...new Set([...actor.activities, ...actor.follows])];
  return listBillRows(db, cooperative, {
    activities: seen,
    ...{ activity: activity ?? null, supplier: supplier ?? null, search },
    buckets: bucketsOf(state),
    dueBy: state === "overdue" ? addDays(today, -1) : null,
    ...cut,
  });
}

/** The bills one may see, the latest first, a page at a time, with the sums of the whole selection. */
export const listBills = view({
  name: "purchases.list-bills",
  label: words.purchases,
  at: "GET /bills",
  input,
  may: (actor, { activity }) => actor.person !== null && (!activity || mayReadActivity(actor, activity)),
  async read({ page, ...asked }, scene) {
    const cut = { limit: rowsPerPage, offset: (page - 1) * rowsPerPage };
    const { today, actor } = scene;
    return { ...(await billPage(asked, scene, cut)), page, today, all: isTeam(actor) };
  },
});
