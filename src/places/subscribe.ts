import { z } from "zod";
import { readActivity } from "../activities/index.ts";
import { monthOf } from "../foundation/calendar.ts";
import { month as monthInput } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { lockResources } from "../occupancy/index.ts";
import { insertSubscription, listPlans, listSubscriptions } from "./credit.sql.ts";
import { planWords } from "./plan-words.ts";
import { refusals } from "./refusals.ts";
import { keepsPlaces } from "./room.ts";

/** Give an activity a plan from a month on. */
export const subscribe = operation({
  name: "places.subscribe",
  label: planWords.subscribe,
  at: "POST /room-subscriptions",
  input: z.object({ activity: z.uuid(), plan: z.uuid(), since: monthInput() }),
  async find({ activity: id, plan, since }, { db, cooperative, today }) {
    await lockResources(db, cooperative, [`minutes of ${id}`]);
    const activity = await readActivity(db, cooperative, id);
    const plans = await listPlans(db, cooperative);
    if (!activity || !plans.some((one) => one.id === plan)) return null;
    const others = (await listSubscriptions(db, cooperative, since)).filter((one) => one.activity === id);
    return { activity, plan, since, others, month: monthOf(today) };
  },
  may: (actor) => keepsPlaces(actor),
  whyNot({ since, others, month }) {
    if (since < month) return refusals.monthPast({}, "since");
    return others.length > 0 ? refusals.hasPlan({ plan: others[0]?.planName ?? "" }, "activity") : null;
  },
  async effect({ activity, plan, since }, scene) {
    const id = scene.newId();
    await insertSubscription(scene, { id, activity: activity.id, plan, since });
    return { id };
  },
});
