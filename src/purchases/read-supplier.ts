import { z } from "zod";
import { has, isTeam } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { listBillRows } from "./standing.sql.ts";
import { readSupplier as selectSupplier } from "./supplier.sql.ts";
import { words } from "./words.ts";

/** One supplier with its latest bills that one may see, and what is owed to it. */
export const readSupplier = view({
  name: "purchases.read-supplier",
  label: words.readSupplier,
  at: "GET /suppliers/{supplier}",
  input: z.object({ supplier: z.uuid() }),
  may: (actor) => isTeam(actor) || has(actor, "adviser") || actor.activities.size > 0,
  async read({ supplier: id }, { db, cooperative, actor, today }) {
    const found = await selectSupplier(db, cooperative, id);
    if (!found) return null;
    const all = isTeam(actor);
    const seen = all ? null : [...new Set([...actor.activities, ...actor.follows])];
    const filter = { activities: seen, activity: null, supplier: id, buckets: null, dueBy: null, search: "" };
    const bills = await listBillRows(db, cooperative, { ...filter, limit: 20, offset: 0 });
    const keeper = has(actor, "accountant", "director");
    return { supplier: all ? found : { ...found, iban: null }, bills, today, keeper };
  },
});
