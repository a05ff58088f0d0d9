import { z } from "zod";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { insertAction } from "./action.sql.ts";
import { readFollowed } from "./followed.sql.ts";
import { mayShape } from "./followed.ts";
import { readInterview } from "./interview.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Say who does what by when; it comes back at each meeting of the two until it is settled. */
export const setAction = operation({
  name: "journeys.set-action",
  label: words.setAction,
  at: "POST /people/{person}/actions",
  input: z.object({
    person: z.uuid(),
    interview: z.uuid().nullish(),
    what: shortText(300),
    owner: z.uuid(),
    dueOn: civilDate().nullish(),
  }),
  async find(input, { db, cooperative, today }) {
    const of = await readFollowed(db, cooperative, input.person, today);
    if (!of) return null;
    const about = input.interview ? await readInterview(db, cooperative, input.interview) : null;
    return { of, input, today, elsewhere: Boolean(input.interview) && about?.person !== of.person };
  },
  may: (actor, { of }) => mayShape(actor, of),
  whyNot({ of, input: { owner, dueOn }, today, elsewhere }) {
    if (elsewhere) return refusals.otherInterview();
    if (dueOn && dueOn < today) return refusals.duePast({}, "dueOn");
    const able = owner === of.person || of.advisers.some(({ id }) => id === owner);
    return able ? null : refusals.notOfTheTwo({}, "owner");
  },
  async effect({ of: { person } }, scene, { interview = null, what, owner, dueOn = null }) {
    const id = scene.newId();
    await insertAction(scene, { id, person, interview, what, owner, dueOn });
    return { id };
  },
});
