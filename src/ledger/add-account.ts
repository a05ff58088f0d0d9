import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { findAccount, insertAccount } from "./books.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Add an account to the chart. Its first three digits are those of the PCG, which the FEC requires (R3.12).
 */
export const addAccount = operation({
  name: "ledger.add-account",
  label: words.addAccount,
  at: "POST /accounts",
  input: z.object({
    code: z.string().trim().toUpperCase(),
    label: shortText(),
    collective: z.boolean().default(false),
    lettered: z.boolean().default(false),
  }),
  async find(input, { db, cooperative }) {
    return { input, existing: await findAccount(db, cooperative, input.code) };
  },
  may: (actor) => has(actor, "accountant"),
  whyNot({ input: { code }, existing }) {
    if (!/^[1-8]\d{2}[0-9A-Z]{0,13}$/.test(code)) return refusals.badAccountCode({ account: code }, "code");
    return existing && refusals.accountExists({ account: code, label: existing.label }, "code");
  },
  async effect({ input }, { db, cooperative }) {
    await insertAccount(db, cooperative, input);
    return { code: input.code };
  },
});
