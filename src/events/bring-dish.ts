import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { isOfHouse, organises } from "./event.ts";
import { findEvent } from "./find-event.ts";
import { deleteDish, lockDish, updateBringer } from "./meal.sql.ts";
import { mealWords } from "./meal-words.ts";
import { refusals } from "./refusals.ts";
import { listOwn } from "./registration.sql.ts";

/**
 * Bring what is wanted, bring it no more, or take it off the list: what somebody else brings stays theirs,
 * but
 * for those who organise it.
 */
export const bringDish = operation({
  name: "events.bring-dish",
  label: mealWords.bringDish,
  at: "PUT /event-dishes/{dish}/bringer",
  input: z.object({ dish: z.uuid(), act: z.enum(["bring", "give-up", "remove"], { error: "not-chosen" }) }),
  async find({ dish: id, act }, scene) {
    const { db, cooperative, actor, now } = scene;
    const dish = await lockDish(db, cooperative, id);
    const event = dish && (await findEvent(dish.event, scene));
    if (!dish || !event) return null;
    const own = actor.person ? await listOwn(db, cooperative, dish.event, actor.person) : [];
    const mine = dish.broughtBy === actor.person && actor.person !== null;
    return { dish, event, act, mine, now, comes: own.some(({ confirmedAt }) => confirmedAt) };
  },
  may: (actor, { event, comes, act, mine, dish }) =>
    isOfHouse(actor) &&
    (organises(actor, event) ||
      (comes && (act === "bring" || mine || (dish.broughtBy === null && dish.setBy === actor.person)))),
  whyNot({ dish, event, act, mine, now }) {
    if (event.endsAt <= now) return refusals.over();
    const other = act === "bring" && dish.broughtBy !== null && !mine;
    return other ? refusals.broughtAlready({ name: dish.name ?? "–" }) : null;
  },
  async effect({ dish, act }, scene) {
    if (act === "remove") await deleteDish(scene, dish.id);
    else await updateBringer(scene, dish.id, act === "bring" ? scene.actor.person : null);
    return { event: dish.event };
  },
});
