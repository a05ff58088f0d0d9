import { z } from "zod";
import { listActivities } from "../activities/index.ts";
import { has } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { listAccounts, listJournals } from "./books.sql.ts";
import { words } from "./words.ts";

/** What the form of an entry offers: journals, accounts by their names, activities by their codes. */
export const entryForm = view({
  name: "ledger.entry-form",
  label: words.newEntry,
  at: "GET /entries/form",
  input: z.object({}),
  may: (actor) => has(actor, "accountant"),
  async read(_, { db, cooperative, today }) {
    const activities = await listActivities(db, cooperative);
    return {
      journals: await listJournals(db, cooperative),
      accounts: (await listAccounts(db, cooperative)).map(({ code, label }) => ({ code, label })),
      activities: activities.map(({ id, code, name }) => ({ id, code, name })),
      today,
    };
  },
});
