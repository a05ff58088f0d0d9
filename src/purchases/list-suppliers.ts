import { z } from "zod";
import { has, isTeam } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { listSuppliers as selectSuppliers } from "./supplier.sql.ts";
import { words } from "./words.ts";

export const suppliersPerPage = 50;

/** The account book of suppliers, one for the cooperative, by name. */
export const listSuppliers = view({
  name: "purchases.list-suppliers",
  label: words.suppliers,
  at: "GET /suppliers",
  input: z.object({
    search: z.string().trim().max(80).default(""),
    page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  }),
  may: (actor) => isTeam(actor) || has(actor, "adviser") || actor.activities.size > 0,
  async read({ search, page }, { db, cooperative, actor }) {
    const cut = { limit: suppliersPerPage, offset: (page - 1) * suppliersPerPage };
    const rows = await selectSuppliers(db, cooperative, { search, ...cut });
    // What the whole house owes them, and their account number, is for who keeps it.
    const seen = rows.map(({ total: _, leftCents, iban, ...row }) => ({
      ...row,
      ...(isTeam(actor) ? { leftCents, iban } : { leftCents: null, iban: null }),
    }));
    return {
      rows: seen,
      total: Number(rows[0]?.total ?? 0),
      page,
      keeper: has(actor, "accountant", "director"),
    };
  },
});
