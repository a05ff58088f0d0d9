import { z } from "zod";
import { listActivities } from "../activities/index.ts";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { insertStays, listStaysFrom, lockGroup } from "./group.sql.ts";
import { mayGroup } from "./keep-group.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Put activities in a group from a day on. An activity may be in several groups, once in each at a time; its
 * stay has dates, so that last year is still read with those who were in it then.
 */
export const placeActivities = operation({
  name: "statements.place-activities",
  label: words.placeActivities,
  at: "POST /activity-groups/{group}/activities",
  input: z.object({
    group: z.uuid(),
    activities: z.array(z.uuid()).max(500),
    since: civilDate(),
  }),
  async find({ group: id, activities, since }, { db, cooperative }) {
    const group = await lockGroup(db, cooperative, id);
    if (!group) return null;
    const wanted = [...new Set(activities)];
    const known = await listActivities(db, cooperative, wanted);
    const stays = await listStaysFrom(db, cooperative, { group: id, activities: wanted, from: since });
    const [placed] = known.filter((one) => stays.some(({ activity }) => activity === one.id));
    return {
      group,
      known: known.map((one) => one.id),
      strangers: known.length < wanted.length,
      placed,
      since,
    };
  },
  may: mayGroup,
  whyNot({ known, strangers, placed }) {
    if (strangers) return refusals.unknownActivity({}, "activities");
    if (known.length === 0) return refusals.noActivity({}, "activities");
    return placed ? refusals.alreadyIn({ name: placed.name }, "activities") : null;
  },
  async effect({ group, known, since }, scene) {
    await insertStays(scene, { group: group.id, activities: known, since });
    return { placed: known.length };
  },
});
