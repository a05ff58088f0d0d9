import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { groupings, listCohorts } from "./cohort.sql.ts";
import { mayReadPortfolio } from "./portfolio.ts";
import { words } from "./words.ts";

/** Entrepreneurs in groups, each with its number and its median turnover over twelve months. */
export const cohorts = view({
  name: "journeys.cohorts",
  label: words.cohorts,
  at: "GET /portfolio/cohorts",
  input: z.object({ by: z.enum(groupings).default("stage") }),
  may: (actor) => mayReadPortfolio(actor, undefined),
  async read({ by }, { db, cooperative, actor, today }) {
    const whole = has(actor, "director", "hr");
    const adviser = whole ? null : actor.person;
    return { by, whole, groups: await listCohorts(db, cooperative, { by, adviser, today }) };
  },
});
