import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { findAccount } from "./books.sql.ts";
import { listLetterGroups, listOpenItems, listOpenParties } from "./open-items.sql.ts";
import { findThirdParty } from "./third-party.sql.ts";
import { words } from "./words.ts";

const mostLines = 500;

/** Who has lines that no letter ties yet: the accountant's list of what is left to letter. */
export const openParties = view({
  name: "ledger.open-parties",
  label: words.letterLines,
  at: "GET /open-parties",
  input: z.object({ search: z.string().trim().max(100).default("") }),
  may: (actor) => has(actor, "accountant"),
  async read({ search }, { db, cooperative }) {
    return { parties: await listOpenParties(db, cooperative, { search, limit: 300 }) };
  },
});

/** The open lines of an account and third party, and the letterings made of the others. */
export const openItems = view({
  name: "ledger.open-items",
  label: words.letterLines,
  at: "GET /open-items",
  input: z.object({ account: z.string().max(16), thirdParty: z.string().max(40).optional() }),
  may: (actor) => has(actor, "accountant"),
  async read(asked, { db, cooperative }) {
    const account = await findAccount(db, cooperative, asked.account);
    if (!account?.lettered) return null;
    const thirdParty = asked.thirdParty ? await findThirdParty(db, cooperative, asked.thirdParty) : null;
    if (asked.thirdParty && !thirdParty) return null;
    const q = { account: account.code, thirdParty: thirdParty?.code ?? null };
    return {
      account,
      thirdParty,
      items: await listOpenItems(db, cooperative, { ...q, limit: mostLines }),
      groups: await listLetterGroups(db, cooperative, { ...q, limit: 50 }),
      mostLines,
    };
  },
});
