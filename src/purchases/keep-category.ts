import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { plain } from "../foundation/plain.ts";
import { findAccount } from "../ledger/index.ts";
import { putCategory } from "./category.sql.ts";
import { items, natures } from "./category.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Keep a category of purchases: its account, when its VAT is deducted, how much of it comes back, and whether
 * it reduces the base of the contribution (R1.30). What was validated before stays as it was.
 */
export const keepCategory = operation({
  name: "purchases.keep-category",
  label: words.keepCategory,
  at: "PUT /purchase-categories",
  input: z.object({
    code: z.string().max(40).nullable().default(null),
    label: shortText(80),
    nature: z.enum(natures),
    item: z.enum(items).default("general"),
    account: z.string().trim().max(20),
    reducesContribution: z.boolean().default(false),
    retired: z.boolean().default(false),
  }),
  async find({ code, label, ...told }, { db, cooperative }) {
    const named = plain(label)
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 40);
    const account = await findAccount(db, cooperative, told.account);
    return { account, category: { ...told, label, code: code || named } };
  },
  may: (actor) => has(actor, "accountant", "director"),
  whyNot({ account, category: { nature, account: code } }) {
    const wanted = nature === "asset" ? "2" : "6";
    if (account?.code.startsWith(wanted) && !account.collective) return null;
    return refusals.wrongAccount({ account: code }, "account");
  },
  async effect({ category }, scene) {
    await putCategory(scene, category);
    return { code: category.code };
  },
});
