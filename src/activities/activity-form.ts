import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { listSites } from "../network/index.ts";
import { nextCode } from "./activity.ts";
import { listCandidates, listCodes } from "./activity-life.sql.ts";
import { words } from "./words.ts";

/** What the form that opens an activity offers: sites, people, and the next analytic code. */
export const activityForm = view({
  name: "activities.activity-form",
  label: words.openActivity,
  at: "GET /activity-form",
  input: z.object({}),
  may: (actor) => has(actor, "director", "accountant", "hr"),
  async read(_, { db, cooperative, today }) {
    const sites = await listSites(db, cooperative);
    return {
      today,
      code: nextCode(await listCodes(db, cooperative)),
      sites: sites.map(({ id, name }) => ({ id, name })),
      people: await listCandidates(db, cooperative, today),
    };
  },
});
