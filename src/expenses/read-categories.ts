import { z } from "zod";
import { has, isTeam } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { listAccounts } from "../ledger/index.ts";
import { listCategories } from "./category.sql.ts";
import { readLaw } from "./law.sql.ts";
import { words } from "./words.ts";

/** The categories of expenses and what the law says of each today. */
export const readCategories = view({
  name: "expenses.read-categories",
  label: words.categories,
  at: "GET /expense-categories",
  input: z.object({}),
  may: (actor) => isTeam(actor),
  async read(_, { db, cooperative, actor, today }) {
    const accounts = await listAccounts(db, cooperative);
    return {
      today,
      categories: await listCategories(db, cooperative),
      law: await readLaw(db),
      accounts: accounts.filter(({ code, collective }) => code.startsWith("6") && !collective),
      mayKeep: has(actor, "accountant", "director"),
    };
  },
});
