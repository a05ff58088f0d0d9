import { z } from "zod";
import { listActivities } from "../activities/index.ts";
import { has } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { listAdvisers, listRunners } from "./followed.sql.ts";
import { listHandOvers } from "./hand-over.sql.ts";
import { listOwnNotes } from "./note.sql.ts";
import { mayReadPortfolio } from "./portfolio.ts";
import { words } from "./words.ts";

/** What may be handed over from an adviser to another, with one's own notes, and what was. */
export const handOverForm = view({
  name: "journeys.hand-over-form",
  label: words.handOver,
  at: "GET /portfolio/hand-over-form",
  input: z.object({ adviser: z.uuid().optional() }),
  may: (actor, { adviser }) => mayReadPortfolio(actor, adviser),
  async read({ adviser: asked }, { db, cooperative, actor, today }) {
    const me = actor.person as string;
    const whole = has(actor, "director", "hr");
    const advisers = await listAdvisers(db, cooperative, today);
    const adviser = asked ?? (has(actor, "adviser") ? me : advisers[0]?.id) ?? me;
    const followed = (await listActivities(db, cooperative)).filter(
      (activity) => activity.adviser === adviser && !activity.closedOn,
    );
    const activities = followed.map(({ id }) => id);
    const people = await listRunners(db, cooperative, activities, today);
    return {
      ...{ today, adviser, advisers, whole },
      activities: followed.map(({ id, code, name }) => ({ id, code, name })),
      notes: adviser === me ? await listOwnNotes(db, cooperative, me, people) : [],
      handOvers: await listHandOvers(db, cooperative, { adviser: whole ? null : me }),
    };
  },
});
