import { z } from "zod";
import { admissionOn, readLaw } from "../expenses/index.ts";
import { has, isTeam } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { listAccounts } from "../ledger/index.ts";
import { listCategories } from "./category.sql.ts";
import { words } from "./words.ts";

/** The categories of purchases, and how much of the VAT of each comes back today. */
export const readCategories = view({
  name: "purchases.read-categories",
  label: words.categories,
  at: "GET /purchase-categories",
  input: z.object({}),
  may: (actor) => isTeam(actor),
  async read(_, { db, cooperative, actor, today }) {
    const accounts = await listAccounts(db, cooperative);
    const law = await readLaw(db);
    const categories = await listCategories(db, cooperative);
    return {
      categories: categories.map((one) => {
        const item = one.item.replace("-utility", "") as Parameters<typeof admissionOn>[1];
        const admittedBp = admissionOn(law, item, one.item.endsWith("-utility"), today) ?? 0;
        return { ...one, admittedBp };
      }),
      accounts: accounts.filter(({ code, collective }) => /^[26]/.test(code) && !collective),
      mayKeep: has(actor, "accountant", "director"),
    };
  },
});
