import { z } from "zod";
import { view } from "../foundation/view.ts";
import { listHousehold } from "../people/index.ts";
import { readEvent } from "./event.sql.ts";
import { isOfHouse, organises } from "./event.ts";
import { listDiets, listDishes, readMealCost } from "./meal.sql.ts";
import { diets, sharesOf } from "./meal.ts";
import { mealWords } from "./meal-words.ts";
import { listRegistrations } from "./registration.sql.ts";

/** The meal of an event, for those who organise it: how many eat, what they eat or must not, what it cost. */
export const readMeal = view({
  name: "events.read-meal",
  label: mealWords.readMeal,
  at: "GET /events/{event}/meal",
  input: z.object({ event: z.uuid() }),
  may: (actor) => isOfHouse(actor),
  async read({ event: id }, { db, cooperative, actor, now, today }) {
    const e = await readEvent(db, cooperative, id);
    if (!e || !organises(actor, e) || e.meal === "none") return null;
    const rows = await listRegistrations(db, cooperative, id);
    const seated = rows.filter((r) => r.confirmedAt && r.mode === "site");
    const heads = seated.reduce((sum, { seats }) => sum + seats, e.hosts.length);
    const said = await listDiets(db, cooperative, id);
    const cost = await readMealCost(db, cooperative, id);
    const shares = cost ? sharesOf(cost.costCents, heads) : [];
    const people = await listHousehold(db, cooperative, today);
    return {
      event: { id, title: e.title, startsAt: e.startsAt, endsAt: e.endsAt, meal: e.meal, signed: e.signed },
      ...{ heads, cost, begun: e.startsAt <= now },
      diets: diets
        .map((diet) => ({ diet, n: said.filter((one) => one.diets.includes(diet)).length }))
        .filter(({ n }) => n > 0),
      allergies: said.map(({ allergies }) => allergies).filter(Boolean),
      most: shares[0] ?? null,
      least: shares.at(-1) ?? null,
      dishes: await listDishes(db, cooperative, id),
      people: people.map(({ person, name }) => ({ id: person, name })),
      self: actor.person,
    };
  },
});
