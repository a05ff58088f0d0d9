import { z } from "zod";
import { view } from "../foundation/view.ts";
import { listConventions as selectConventions } from "./convention.sql.ts";
import { mayKeepFunding, mayReadFunding } from "./convention.ts";
import { readDone } from "./done.sql.ts";
import { listFunders } from "./funder.sql.ts";
import { progressOf } from "./progress.ts";
import { words } from "./words.ts";

const none = { people: 0, minutes: 0, outcomes: 0 };

/** Every convention with where it stands today, those that are late first; and the funders. */
export const listConventions = view({
  name: "funding.list-conventions",
  label: words.listConventions,
  at: "GET /conventions",
  input: z.object({}),
  may: mayReadFunding,
  async read(_, { db, cooperative, actor, today }) {
    const done = await readDone(db, cooperative, today);
    const all = await selectConventions(db, cooperative, today);
    const rows = all.map((convention) => ({
      ...convention,
      progress: progressOf(convention, done.get(convention.id) ?? none, today),
    }));
    const rank = ({ progress: { state } }: (typeof rows)[number]) =>
      ["late", "on-time", "coming", "reached", "over"].indexOf(state);
    return {
      rows: rows.toSorted((a, b) => rank(a) - rank(b)),
      funders: await listFunders(db, cooperative),
      mayKeep: mayKeepFunding(actor),
      today,
    };
  },
});
