import { z } from "zod";
import { readActivity } from "../activities/index.ts";
import { mayReadActivity } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { findStatement } from "./find-statement.ts";
import { words } from "./words.ts";

export const period = z.string().trim().max(10).optional();

/**
 * The account of an activity told in plain words: where the money came from, where it went, what is left,
 * what it has and owes, over a month, a quarter, a year or since the beginning. The law makes it a duty
 * and opens it to its entrepreneur (R1.05, R1.06, R1.08; C. trav. L7332-3, R7331-5).
 */
export const readStatement = view({
  name: "statements.read-statement",
  label: words.statement,
  at: "GET /activities/{activity}/statement",
  input: z.object({ activity: z.uuid(), period }),
  may: (actor, { activity }) => mayReadActivity(actor, activity),
  async read({ activity: id, period: asked }, scene) {
    const activity = await readActivity(scene.db, scene.cooperative, id);
    if (!activity) return null;
    const found = await findStatement(scene, { scope: { of: "activity", id }, asked });
    if (!found) return null;
    return { ...found, activity, own: scene.actor.activities.has(id) };
  },
});
