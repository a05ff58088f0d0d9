import { z } from "zod";
import { listActivities } from "../activities/index.ts";
import { view } from "../foundation/view.ts";
import { type GivenExport, listExports } from "./export.sql.ts";
import { countIssued } from "./ground.sql.ts";
import { readPlanOf } from "./plan.sql.ts";
import { words } from "./words.ts";

/** The activities of whoever asks, what each issued, and the folders already prepared; on any day (R9.05). */
export const myExports = view({
  name: "leaving.my-exports",
  label: words.myExports,
  at: "GET /my-exports",
  input: z.object({}),
  may: (actor) => actor.person !== null,
  async read(_, { db, cooperative, actor }) {
    const own = [...actor.activities];
    const activities = own.length > 0 ? await listActivities(db, cooperative, own) : [];
    const issued = await countIssued(db, cooperative, own);
    const plan = actor.person ? await readPlanOf(db, cooperative, actor.person) : null;
    const given = await listExports(db, cooperative, { activities: own });
    const left = plan ? await listExports(db, cooperative, { plan: plan.id }) : [];
    const all = new Map<string, GivenExport>([...given, ...left].map((one) => [one.id, one]));
    return {
      activities: activities.map(({ id, name, code }) => ({ id, name, code, issued: issued.get(id) ?? 0 })),
      exports: [...all.values()],
      leaving: plan !== null,
    };
  },
});
