import { z } from "zod";
import { view } from "../foundation/view.ts";
import { listActionsOf } from "./action.sql.ts";
import { readFollowed } from "./followed.sql.ts";
import { listGoalsOf } from "./goal.sql.ts";
import { listUnread } from "./message.sql.ts";
import { readMilestones } from "./milestone.sql.ts";
import { words } from "./words.ts";

/** What an entrepreneur's home says of their journey: open actions, the next first time, messages unread. */
export const mySupport = view({
  name: "journeys.my-support",
  label: words.journey,
  at: "GET /my-support",
  input: z.object({}),
  may: (actor) => actor.person !== null && actor.activities.size > 0,
  async read(_, { db, cooperative, actor, today }) {
    const person = actor.person as string;
    const of = await readFollowed(db, cooperative, person, today);
    if (!of) return null;
    const actions = await listActionsOf(db, cooperative, person, null);
    const unread = await listUnread(db, cooperative, person);
    return {
      today,
      person,
      advisers: of.advisers,
      actions: actions.filter(({ done, owner }) => done === null && owner === person),
      goal: (await listGoalsOf(db, cooperative, person)).find(({ reached }) => reached === null) ?? null,
      milestones: await readMilestones(db, cooperative, of.activities, today),
      unread: unread.filter((one) => one.person === person).reduce((sum, { n }) => sum + n, 0),
    };
  },
});
