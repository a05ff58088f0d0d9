import { z } from "zod";
import { has, isTeam } from "../foundation/actor.ts";
import { addMonths, firstOfMonth, monthOf } from "../foundation/calendar.ts";
import { month as monthInput } from "../foundation/input.ts";
import { view } from "../foundation/view.ts";
import { listOwed, listPlans, listSubscriptions, readLeft } from "./credit.sql.ts";
import { listOpenActivities, listOwnActivities } from "./own-activity.sql.ts";
import { planWords } from "./plan-words.ts";
import { isOfHouse, keepsPlaces } from "./room.ts";

/** The plans, who has one, and what a month is to be charged. */
export const roomPlans = view({
  name: "places.read-plans",
  label: planWords.plans,
  at: "GET /room-plans",
  input: z.object({ month: monthInput().optional() }),
  may: (actor) => isTeam(actor),
  async read({ month: asked }, { db, cooperative, actor, today }) {
    const month = asked ?? monthOf(addMonths(firstOfMonth(today), -1));
    return {
      ...{ month, thisMonth: monthOf(today), keeps: keepsPlaces(actor) },
      maySettle: has(actor, "accountant", "director"),
      plans: await listPlans(db, cooperative),
      subscriptions: await listSubscriptions(db, cooperative, monthOf(today)),
      owed: await listOwed(db, cooperative, month),
      activities: keepsPlaces(actor) ? await listOpenActivities(db, cooperative, today) : [],
    };
  },
});

/** What one’s activities have left of their plans this month. */
export const ownBalances = view({
  name: "places.own-balances",
  label: planWords.balance,
  at: "GET /my-room-balances",
  input: z.object({}),
  may: (actor) => isOfHouse(actor),
  async read(_, { db, cooperative, actor, today }) {
    const month = monthOf(today);
    const own = [...actor.activities];
    const names = new Map((await listOwnActivities(db, cooperative, own)).map(({ id, name }) => [id, name]));
    const subscriptions = await listSubscriptions(db, cooperative, month);
    const rows = [];
    for (const one of subscriptions.filter(({ activity, since }) => names.has(activity) && since <= month))
      rows.push({ ...one, leftMinutes: await readLeft(db, cooperative, one.activity, month) });
    return { rows, month };
  },
});
