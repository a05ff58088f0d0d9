import { z } from "zod";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { endGroupStay, listStaysFrom, lockGroup } from "./group.sql.ts";
import { mayGroup } from "./keep-group.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** End the stay of an activity in a group, on its last day there: what was before stays as it was. */
export const takeOutActivity = operation({
  name: "statements.take-out-activity",
  label: words.takeOutActivity,
  at: "POST /activity-groups/{group}/departures",
  input: z.object({ group: z.uuid(), activity: z.uuid(), until: civilDate() }),
  async find({ group, activity, until }, { db, cooperative }) {
    if (!(await lockGroup(db, cooperative, group))) return null;
    const asked = { group, activities: [activity], from: "1900-01-01" };
    const stays = await listStaysFrom(db, cooperative, asked);
    return { stay: stays.find((stay) => stay.until === null) ?? null, until };
  },
  may: mayGroup,
  whyNot({ stay, until }) {
    if (!stay) return refusals.notIn();
    return until < stay.since ? refusals.outBefore({ date: stay.since }, "until") : null;
  },
  async effect({ stay, until }, scene, { group, activity }) {
    await endGroupStay(scene, { group, activity, since: stay?.since ?? until, until });
    return { until };
  },
});
