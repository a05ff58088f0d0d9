import { z } from "zod";
import { listActivities } from "../activities/index.ts";
import { has, isTeam } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { listAccounts as listChart } from "../ledger/index.ts";
import { listKinds, listRunning, listTerms } from "./terms.sql.ts";
import { words } from "./words.ts";

/** The contributions of the cooperative: what was, is and will be asked, of whom, and by which decision. */
export const readTerms = view({
  name: "contribution.read-terms",
  label: words.contributions,
  at: "GET /contributions",
  input: z.object({}),
  may: (actor) => isTeam(actor),
  async read(_, { db, cooperative, actor, today }) {
    const mayChange = has(actor, "accountant", "director");
    const chart = mayChange ? await listChart(db, cooperative) : [];
    const activities = mayChange ? await listActivities(db, cooperative) : [];
    return {
      today,
      mayChange,
      kinds: await listKinds(db, cooperative),
      terms: await listTerms(db, cooperative),
      accounts: chart.filter(({ code, collective }) => code.startsWith("6") && !collective),
      activities: activities.map(({ id, code, name }) => ({ id, name: `${code} ${name}` })),
      contracts: mayChange ? await listRunning(db, cooperative, today) : [],
    };
  },
});
