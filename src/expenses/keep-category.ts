import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { plain } from "../foundation/plain.ts";
import { findAccount } from "../ledger/index.ts";
import { putCategory } from "./category.sql.ts";
import { items } from "./category.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Keep a category of expenses: its account, what the law takes it for, how much of it is for the activity,
 * and whether it reduces the base of the contribution (R1.30). What was validated before stays as it was.
 */
export const keepCategory = operation({
  name: "expenses.keep-category",
  label: words.keepCategory,
  at: "PUT /expense-categories",
  input: z.object({
    code: z.string().max(40).nullable().default(null),
    label: shortText(80),
    nature: z.enum(["fee", "purchase"]),
    item: z.enum(items),
    account: z.string().trim().max(20),
    sharePercent: z.int({ error: "other" }).min(1).max(100).default(100),
    reducesContribution: z.boolean().default(false),
    retired: z.boolean().default(false),
  }),
  async find({ code, label, sharePercent, ...told }, { db, cooperative }) {
    const account = await findAccount(db, cooperative, told.account);
    const named = plain(label)
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 40);
    return { account, category: { ...told, label, code: code || named, shareBp: sharePercent * 100 } };
  },
  may: (actor) => has(actor, "accountant", "director"),
  whyNot({ account, category }) {
    if (account?.code.startsWith("6") && !account.collective) return null;
    return refusals.noChargeAccount({ account: category.account }, "account");
  },
  async effect({ category }, scene) {
    await putCategory(scene, category);
    return { code: category.code };
  },
});
