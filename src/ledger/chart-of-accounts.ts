import { z } from "zod";
import { has, isTeam } from "../foundation/actor.ts";
import { plain } from "../foundation/plain.ts";
import { view } from "../foundation/view.ts";
import { listAccounts } from "./books.sql.ts";
import { listThirdParties } from "./third-party.sql.ts";
import { words } from "./words.ts";

/** The chart of accounts, found by number or name, and the third parties that collective accounts ask for. */
export const chartOfAccounts = view({
  name: "ledger.chart-of-accounts",
  label: words.chartOfAccounts,
  at: "GET /accounts",
  input: z.object({ search: z.string().trim().max(100).default("") }),
  may: isTeam,
  async read({ search }, { db, cooperative, actor }) {
    const wanted = plain(search);
    const accounts = (await listAccounts(db, cooperative)).filter(
      ({ code, label }) => code.startsWith(search.toUpperCase()) || plain(label).includes(wanted),
    );
    const thirdParties = await listThirdParties(db, cooperative, { search, limit: 200 });
    return { accounts, thirdParties, mayAdd: has(actor, "accountant") };
  },
});
