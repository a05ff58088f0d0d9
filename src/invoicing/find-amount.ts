import { z } from "zod";
import { view } from "../foundation/view.ts";
import { findOfAmount } from "./amount.sql.ts";
import { readableActivities } from "./list-invoices.ts";
import { words } from "./words.ts";

/** The invoices, credit notes and payments of an amount, among those one may see (R1.06). */
export const findAmount = view({
  name: "invoicing.find-amount",
  label: words.findAmount,
  at: "GET /amounts/{cents}/documents",
  input: z.object({ cents: z.coerce.bigint().positive() }),
  may: (actor) => actor.person !== null,
  async read({ cents }, { db, cooperative, actor }) {
    const asked = { cents, activities: readableActivities(actor), limit: 8 };
    return { found: await findOfAmount(db, cooperative, asked) };
  },
});
