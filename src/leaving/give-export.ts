import { z } from "zod";
import { readActivity } from "../activities/index.ts";
import { operation } from "../foundation/operation.ts";
import { isConfirmed, refusals as peopleRefusals } from "../people/index.ts";
import { insertExport } from "./export.sql.ts";
import { findPlan, mayTakeAway } from "./find-plan.ts";
import { readPlanOf } from "./plan.sql.ts";
import { mayKeepDepartures } from "./plan.ts";
import { refusals } from "./refusals.ts";
import { keepSalesFolder } from "./sales-folder.ts";
import { whyNotClosed } from "./why-not-leave.ts";
import { words } from "./words.ts";

/**
 * Prepare the customers, quotes and invoices of one activity as a folder to take away (R1.42, RGPD art. 20).
 * An entrepreneur does so on any day; made while they leave, or by whoever keeps their departure, it belongs
 * to the plan. Whoever asks for it has just said again who they are (GDPR art. 32).
 */
export const giveExport = operation({
  name: "leaving.give-export",
  label: words.giveExport,
  at: "POST /activities/{activity}/sales-exports",
  input: z.object({ activity: z.uuid(), plan: z.uuid().optional() }),
  async find(input, scene) {
    const { db, cooperative, actor } = scene;
    const activity = await readActivity(db, cooperative, input.activity);
    if (!activity) return null;
    const own = actor.person ? await readPlanOf(db, cooperative, actor.person) : null;
    const mine = own && !own.closedAt ? await findPlan(scene, own.id) : null;
    const runs = mine?.ground.stays.some((stay) => stay.activity === input.activity) ? mine : null;
    const found = input.plan ? await findPlan(scene, input.plan) : runs;
    return { activity, asked: input.plan, found, confirmed: await isConfirmed(scene) };
  },
  may(actor, { activity, asked, found }) {
    if (mayKeepDepartures(actor)) return true;
    if (asked && found?.ground.plan.person !== actor.person) return false;
    const left = found !== null && mayTakeAway(actor, activity.id, found.ground);
    return left || actor.activities.has(activity.id);
  },
  whyNot({ activity, asked, found, confirmed }) {
    if (!confirmed) return peopleRefusals.confirmFirst();
    if (!found) return asked ? refusals.unknownPlan({}, "plan") : null;
    const theirs = found.ground.stays.some((stay) => stay.activity === activity.id);
    return whyNotClosed(found.ground.plan) ?? (theirs ? null : refusals.notTheirActivity({}, "activity"));
  },
  async effect({ activity, found }, scene) {
    const { files, manifest, documents } = await keepSalesFolder(scene, activity);
    const id = scene.newId();
    const plan = found?.ground.plan.id ?? null;
    await insertExport(scene, { id, activity: activity.id, plan, manifest, documents }, files);
    return { id };
  },
});
