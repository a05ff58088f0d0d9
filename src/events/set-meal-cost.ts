import { z } from "zod";
import { cents } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { countHousehold } from "../people/index.ts";
import { organises } from "./event.ts";
import { findEvent } from "./find-event.ts";
import { insertMealCost, readMealCost } from "./meal.sql.ts";
import { mealWords } from "./meal-words.ts";
import { refusals } from "./refusals.ts";

/**
 * Say what a meal cost and who paid it: each who ate owes their share; a correction keeps what was said
 * before.
 */
export const setMealCost = operation({
  name: "events.set-meal-cost",
  label: mealWords.setMealCost,
  at: "POST /events/{event}/meal-costs",
  input: z.object({ event: z.uuid(), costCents: cents(), paidBy: z.uuid() }),
  async find({ event: id, costCents, paidBy }, scene) {
    const { db, cooperative, today, now } = scene;
    const event = await findEvent(id, scene);
    if (!event) return null;
    const known = (await countHousehold(db, cooperative, { people: [paidBy], on: today })) === 1;
    const before = await readMealCost(db, cooperative, id);
    return { event, known, costCents, now, before: before?.number ?? 0 };
  },
  may: (actor, { event }) => organises(actor, event),
  whyNot({ event, known, costCents, now }) {
    if (event.meal === "none") return refusals.noMeal();
    if (event.startsAt > now) return refusals.notBegun();
    if (costCents < 0n || costCents > 99_999_999n) return refusals.badCost({}, "costCents");
    return known ? null : refusals.strangers({}, "paidBy");
  },
  async effect({ event, before }, scene, { costCents, paidBy }) {
    await insertMealCost(scene, event.id, { number: before + 1, costCents, paidBy });
    return { id: event.id };
  },
});
