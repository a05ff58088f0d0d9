import { z } from "zod";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { readFollowed } from "./followed.sql.ts";
import { mayShape } from "./followed.ts";
import { insertGoal } from "./goal.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Set a goal of a journey: what one wants to reach, by when, and by what one will see it. */
export const setGoal = operation({
  name: "journeys.set-goal",
  label: words.setGoal,
  at: "POST /people/{person}/goals",
  input: z.object({
    person: z.uuid(),
    what: shortText(200),
    measure: z.string().trim().max(200, { error: "too-long" }).default(""),
    dueOn: civilDate().nullish(),
  }),
  async find({ person, dueOn }, { db, cooperative, today }) {
    const of = await readFollowed(db, cooperative, person, today);
    return of && { of, dueOn, today };
  },
  may: (actor, { of }) => mayShape(actor, of),
  whyNot: ({ dueOn, today }) => (dueOn && dueOn < today ? refusals.duePast({}, "dueOn") : null),
  async effect({ of: { person } }, scene, { what, measure, dueOn = null }) {
    const id = scene.newId();
    await insertGoal(scene, { id, person, what, measure, dueOn });
    return { id };
  },
});
