import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { findAccount } from "./books.sql.ts";
import { listLetterGroups, listOpenItems, listOpenParties } from "./open-items.sql.ts";
import { findThirdParty } from "./third-party.sql.ts";
import { words } from "./words.ts";

const mostLines = 500;
/** The newest letterings, which one may undo from the page. */
const mostGroups = 50;
const partiesPerPage = 100;

/** Who has lines that no letter ties yet: the accountant's list of what is left to letter. */
export const openParties = view({
  name: "ledger.open-parties",
  label: words.letterLines,
  at: "GET /open-parties",
  input: z.object({
    search: z.string().trim().max(100).default(""),
    page: z.coerce.number().int().min(1).max(100_000).default(1),
  }),
  may: (actor) => has(actor, "accountant"),
  async read({ search, page }, { db, cooperative }) {
    const cut = { limit: partiesPerPage, offset: (page - 1) * partiesPerPage };
    const found = await listOpenParties(db, cooperative, { search, ...cut });
    return { ...found, page, size: partiesPerPage };
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
    const groups = await listLetterGroups(db, cooperative, { ...q, limit: mostGroups + 1 });
    return {
      account,
      thirdParty,
      items: await listOpenItems(db, cooperative, { ...q, limit: mostLines }),
      groups: groups.slice(0, mostGroups),
      moreGroups: groups.length > mostGroups,
      mostLines,
    };
  },
});
