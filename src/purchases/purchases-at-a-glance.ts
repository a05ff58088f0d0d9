import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { mayPay } from "./bill.ts";
import { readGlance } from "./standing.sql.ts";
import { words } from "./words.ts";

/** What waits among purchases: one's own to finish or answer; those one approves; those due. */
export const purchasesAtAGlance = view({
  name: "purchases.at-a-glance",
  label: words.purchases,
  at: "GET /purchases-at-a-glance",
  input: z.object({}),
  may: (actor) => actor.person !== null,
  async read(_, { db, cooperative, actor, today }) {
    const checks = has(actor, "accountant", "director") ? null : [...actor.follows];
    const glance = await readGlance(db, cooperative, { person: actor.person as string, checks, today });
    return { ...glance, mayPay: mayPay(actor) };
  },
});
