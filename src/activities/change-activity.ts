import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { findPersons, isSite, listMembers, readActivity, updatePlacement } from "./activity.sql.ts";
import { mayPlace, whyNotLiving } from "./activity.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Change who follows an activity, the site it belongs to, and whether one or several people run it. Its
 * code never changes: the books bear it.
 */
export const changeActivity = operation({
  name: "activities.change-activity",
  label: words.changeActivity,
  at: "PUT /activities/{activity}/placement",
  input: z.object({
    activity: z.uuid(),
    kind: z.enum(["individual", "collective"]),
    site: z.uuid().nullable(),
    adviser: z.uuid().nullable(),
  }),
  async find(input, { db, cooperative, today }) {
    const { activity: id, site, adviser } = input;
    const activity = await readActivity(db, cooperative, id);
    if (!activity) return null;
    return {
      activity,
      input,
      members: await listMembers(db, cooperative, id, today),
      siteKnown: site === null || (await isSite(db, cooperative, site)),
      adviserKnown: adviser === null || (await findPersons(db, cooperative, [adviser])).length > 0,
    };
  },
  may: mayPlace,
  whyNot({ activity, input, members, siteKnown, adviserKnown }) {
    if (activity.closedOn) return whyNotLiving(activity);
    if (!siteKnown) return refusals.unknownSite({}, "site");
    if (!adviserKnown) return refusals.unknownPerson({}, "adviser");
    if (input.kind === "individual" && members.length > 1)
      return refusals.severalPeople({ n: members.length }, "kind");
    return null;
  },
  async effect({ activity: { id }, input: { kind, site, adviser } }, { db, cooperative }) {
    await updatePlacement(db, cooperative, { id, kind, site, adviser });
    return { activity: id };
  },
});
