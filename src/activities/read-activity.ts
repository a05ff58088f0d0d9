import { z } from "zod";
import { type Actor, mayReadActivity } from "../foundation/actor.ts";
import { addDays, type CivilDate } from "../foundation/calendar.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { view } from "../foundation/view.ts";
import { listSites } from "../network/index.ts";
import { type Activity, listMembers, readActivity } from "./activity.sql.ts";
import { mayBrand, mayPlace, stateOf, whyNotLiving } from "./activity.ts";
import { listCandidates, listLife, listPauses, type Pause } from "./activity-life.sql.ts";
import { changeActivity } from "./change-activity.ts";
import { changeBrand } from "./change-brand.ts";
import { closeActivity } from "./close-activity.ts";
import { joinActivity, whyNotAnother } from "./join-activity.ts";
import { leaveActivity } from "./leave-activity.ts";
import { listStaysFrom } from "./membership.sql.ts";
import { openActivity } from "./open-activity.ts";
import { pauseActivity } from "./pause-activity.ts";
import { resumeActivity } from "./resume-activity.ts";
import { words } from "./words.ts";

/** Whether the actor may do it, and what stands in the way today: what draws the button and greys it. */
export interface Chance {
  readonly may: boolean;
  readonly whyNot: Refusal | null;
}

const told = [openActivity, joinActivity, leaveActivity, changeActivity, changeBrand].map(({ name }) => name);
const life = [...told, pauseActivity.name, resumeActivity.name, closeActivity.name];

/** The sheet of an activity: who runs it, who follows it and where, its life so far, and what may be done. */
export const activitySheet = view({
  name: "activities.read-activity",
  label: words.sheet,
  at: "GET /activities/{activity}",
  input: z.object({ activity: z.uuid() }),
  may: (actor, { activity }) => mayReadActivity(actor, activity),
  async read({ activity: id }, { db, cooperative, actor, today }) {
    const activity = await readActivity(db, cooperative, id);
    if (!activity) return null;
    const sites = await listSites(db, cooperative);
    const people = await listCandidates(db, cooperative, today);
    const last = (await listPauses(db, cooperative, id))[0] ?? null;
    const members = await listMembers(db, cooperative, id, today);
    const stays = await listStaysFrom(db, cooperative, id, today);
    const acts = chances(actor, activity, last, stays.length, today);
    return {
      today,
      activity,
      state: stateOf(activity),
      site: sites.find((site) => site.id === activity.site)?.name ?? null,
      adviser: people.find((person) => person.id === activity.adviser)?.name ?? null,
      members,
      leaving: Object.fromEntries(stays.flatMap(({ person, until }) => (until ? [[person, until]] : []))),
      life: await listLife(db, cooperative, id, life),
      acts,
      // Names of the whole house are for those who place people, not for every entrepreneur.
      choices: acts.change.may
        ? { sites: sites.map((site) => ({ id: site.id, name: site.name })), people }
        : { sites: [], people: [] },
    };
  },
});

/** The very questions the operations ask, of today. */
function chances(actor: Actor, activity: Activity, last: Pause | null, members: number, today: CivilDate) {
  // A pause that ended lately leaves the days after it open.
  const free = last?.until && last.until >= today ? addDays(last.until, 1) : today;
  const pause = { activity, since: free, last };
  const act = { activity, on: today, today };
  return {
    pause: { may: pauseActivity.may(actor, pause), whyNot: pauseActivity.whyNot(pause) },
    resume: { may: resumeActivity.may(actor, act), whyNot: resumeActivity.whyNot(act) },
    close: { may: closeActivity.may(actor, act), whyNot: closeActivity.whyNot(act) },
    join: { may: mayPlace(actor), whyNot: whyNotAnother(activity, members) },
    change: { may: mayPlace(actor), whyNot: whyNotLiving(activity) },
    brand: { may: mayBrand(actor, activity), whyNot: whyNotLiving(activity) },
  } satisfies Record<string, Chance>;
}
