import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { isOfHouse, organises } from "./event.ts";
import { findEvent } from "./find-event.ts";
import { insertDish } from "./meal.sql.ts";
import { mealWords } from "./meal-words.ts";
import { refusals } from "./refusals.ts";
import { listOwn } from "./registration.sql.ts";

/** Say what is wanted for a shared meal, or what one brings. */
export const addDish = operation({
  name: "events.add-dish",
  label: mealWords.addDish,
  at: "POST /events/{event}/dishes",
  input: z.object({ event: z.uuid(), what: shortText(120), mine: z.boolean().default(true) }),
  async find({ event: id }, scene) {
    const { db, cooperative, actor, now } = scene;
    const event = await findEvent(id, scene);
    if (!event) return null;
    const own = actor.person ? await listOwn(db, cooperative, id, actor.person) : [];
    const comes = own.some(({ confirmedAt }) => confirmedAt);
    return { event, comes, now };
  },
  may: (actor, { event, comes }) => isOfHouse(actor) && (comes || organises(actor, event)),
  whyNot({ event, now }) {
    if (event.meal !== "shared") return refusals.noMeal();
    return event.endsAt <= now ? refusals.over() : null;
  },
  async effect({ event }, scene, { what, mine }) {
    const id = scene.newId();
    await insertDish(scene, { id, event: event.id, what, broughtBy: mine ? scene.actor.person : null });
    return { id };
  },
});
