import { z } from "zod";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { endAssignmentOn, lastHoursDay, lockAssignment } from "./assignment.sql.ts";
import { lockConvention } from "./convention.sql.ts";
import { mayKeepFunding } from "./convention.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Say on which day the support of somebody by a convention ends, or correct that day. */
export const endAssignment = operation({
  name: "funding.end-assignment",
  label: words.endAssignment,
  at: "PUT /assignments/{assignment}/end",
  input: z.object({ assignment: z.uuid(), until: civilDate() }),
  async find({ assignment: id, until }, { db, cooperative, today }) {
    const found = await lockAssignment(db, cooperative, id);
    const convention = found && (await lockConvention(db, cooperative, found.convention, today));
    if (!found || !convention) return null;
    return { found, convention, until, hoursOn: await lastHoursDay(db, cooperative, found) };
  },
  may: mayKeepFunding,
  whyNot({ found, convention, until, hoursOn }) {
    if (until < found.since) return refusals.endsBeforeStart({}, "until");
    if (until > convention.endsOn)
      return refusals.outsidePeriod({ from: convention.startsOn, to: convention.endsOn }, "until");
    return hoursOn && hoursOn > until ? refusals.hoursAfter({ date: hoursOn }, "until") : null;
  },
  async effect({ found, until }, { db, cooperative }) {
    await endAssignmentOn(db, cooperative, { id: found.id, until });
    return { convention: found.convention };
  },
});
