import { z } from "zod";
import { listActivities } from "../activities/index.ts";
import { isTeam } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { listSites } from "../network/index.ts";
import { listFiscalYears, listJournals } from "./books.sql.ts";
import { mayOpenEntries } from "./may-see-lines.ts";
import { words } from "./words.ts";

/** What a statement may be narrowed by: the years, and the sites and activities that the person may see. */
export const statementChoices = view({
  name: "ledger.statement-choices",
  label: words.fiscalYear,
  at: "GET /statement-choices",
  input: z.object({}),
  may: mayOpenEntries,
  async read(_, { db, cooperative, actor }) {
    const all = isTeam(actor);
    const only = all ? undefined : [...actor.activities, ...actor.follows];
    return {
      all,
      years: (await listFiscalYears(db, cooperative)).reverse(),
      journals: await listJournals(db, cooperative),
      sites: all ? (await listSites(db, cooperative)).map(({ id, name }) => ({ id, name })) : [],
      activities: (await listActivities(db, cooperative, only)).map(({ id, code, name }) => ({
        id,
        code,
        name,
      })),
    };
  },
});
