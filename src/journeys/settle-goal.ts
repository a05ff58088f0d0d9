import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { readFollowed } from "./followed.sql.ts";
import { mayShape } from "./followed.ts";
import { lockGoal, putGoalOutcome } from "./goal.sql.ts";
import { outcomes, settledAs } from "./outcomes.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Say that a goal is reached or given up, or take it up again. */
export const settleGoal = operation({
  name: "journeys.settle-goal",
  label: words.settleGoal,
  at: "PUT /goals/{goal}/outcome",
  input: z.object({ goal: z.uuid(), outcome: z.enum(outcomes) }),
  async find({ goal: id, outcome }, { db, cooperative, today }) {
    const goal = await lockGoal(db, cooperative, id);
    const of = goal && (await readFollowed(db, cooperative, goal.person, today));
    return of && { of, goal, reached: settledAs(outcome) };
  },
  may: (actor, { of }) => mayShape(actor, of),
  whyNot: ({ goal, reached }) => (goal.reached === reached ? refusals.sameOutcome() : null),
  async effect({ goal: { id }, reached }, scene) {
    await putGoalOutcome(scene, id, reached);
    return { id };
  },
});
