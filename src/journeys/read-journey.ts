import { z } from "zod";
import { readLimits } from "../contracts/index.ts";
import { addDays } from "../foundation/calendar.ts";
import { view } from "../foundation/view.ts";
import { firstInstantOf } from "../foundation/zoned.ts";
import { readSetting } from "../network/index.ts";
import { listActionsOf } from "./action.sql.ts";
import { mayPlaceStage } from "./enter-stage.ts";
import { readFollowed } from "./followed.sql.ts";
import { isOwn, mayFollow, mayReadJourney, mayShape } from "./followed.ts";
import { listGoalsOf } from "./goal.sql.ts";
import { listInterviewsOf } from "./interview.sql.ts";
import { readInterviewYear } from "./interview-year.sql.ts";
import { readMilestones } from "./milestone.sql.ts";
import { listStages, listStays } from "./stage.sql.ts";
import { words } from "./words.ts";

/**
 * The journey of an entrepreneur: stages, first times in the books, goals, actions, interviews that were
 * shared. For themselves, whoever follows them, the director and HR; for anybody else there is none.
 */
export const readJourney = view({
  name: "journeys.read-journey",
  label: words.journey,
  at: "GET /people/{person}/journey",
  input: z.object({ person: z.uuid() }),
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  async read({ person }, { db, cooperative, actor, today }) {
    const of = await readFollowed(db, cooperative, person, today);
    if (!of || !mayReadJourney(actor, of)) return null;
    const monthAgo = firstInstantOf({ date: addDays(today, -31), minute: 0 });
    const byContract = await readSetting(db, cooperative, "journeys.contract-year", today);
    return {
      today,
      ...{ person, name: of.name, advisers: of.advisers, activities: of.activities },
      ...{ own: isOwn(actor, of), follows: mayFollow(actor, of), shapes: mayShape(actor, of) },
      placesStage: mayPlaceStage(actor, of),
      stages: await listStages(db, cooperative),
      stays: await listStays(db, cooperative, person),
      milestones: await readMilestones(db, cooperative, of.activities, today),
      goals: await listGoalsOf(db, cooperative, person),
      actions: await listActionsOf(db, cooperative, person, monthAgo),
      interviews: await listInterviewsOf(db, cooperative, person, actor.person),
      interviewYear: await readInterviewYear(db, cooperative, person, { today, byContract }),
      interviewsAsked: (await readLimits(db, today)).interviews,
    };
  },
});
