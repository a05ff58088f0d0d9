import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Diet } from "./meal.ts";

export interface Eaten {
  readonly diets: readonly Diet[];
  readonly allergies: string;
}

/** What somebody eats, said with their seat; nothing is kept where there is nothing to say. */
export async function putDiet(
  { db, cooperative, now }: Scene,
  registration: string,
  { diets, allergies }: Eaten,
): Promise<void> {
  await sql`delete from events.diet where cooperative = ${cooperative}
    and registration = ${registration}`.execute(db);
  if (diets.length === 0 && allergies === "") return;
  await sql`insert into events.diet (cooperative, registration, diets, allergies, set_at)
    values (${cooperative}, ${registration}, ${[...diets]}, ${allergies}, ${now})`.execute(db);
}

export async function readDiet(db: Tx, cooperative: number, registration: string): Promise<Eaten | null> {
  const { rows } = await sql<Eaten>`select diets, allergies from events.diet
    where cooperative = ${cooperative} and registration = ${registration}`.execute(db);
  return rows[0] ?? null;
}

/** What those who come eat or must not: for whoever prepares the meal, without their names. */
export async function listDiets(db: Tx, cooperative: number, event: string): Promise<Eaten[]> {
  const { rows } = await sql<Eaten>`select d.diets, d.allergies from events.diet d
      join events.registration r on r.cooperative = d.cooperative and r.id = d.registration
    where d.cooperative = ${cooperative} and r.event = ${event} and r.ended_at is null
      and r.confirmed_at is not null and r.mode = 'site' order by d.allergies, d.diets`.execute(db);
  return rows;
}

export interface Dish {
  readonly id: string;
  readonly event: string;
  readonly what: string;
  readonly broughtBy: string | null;
  readonly name: string | null;
  readonly setBy: string | null;
}

const dish = sql`select d.id, d.event, d.what, d.brought_by as "broughtBy", d.set_by as "setBy",
    p.given_name || ' ' || p.family_name as name
  from events.dish d left join people.person p on p.id = d.brought_by`;

export async function listDishes(db: Tx, cooperative: number, event: string): Promise<Dish[]> {
  const { rows } = await sql<Dish>`${dish} where d.cooperative = ${cooperative} and d.event = ${event}
    order by d.set_at, d.id limit 200`.execute(db);
  return rows;
}

/** Held until commit: of two who would bring the same one does. */
export async function lockDish(db: Tx, cooperative: number, id: string): Promise<Dish | null> {
  await sql`select from events.dish where cooperative = ${cooperative} and id = ${id} for update`.execute(db);
  const { rows } = await sql<Dish>`${dish} where d.cooperative = ${cooperative} and d.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export async function insertDish(
  { db, cooperative, now, actor }: Scene,
  d: Pick<Dish, "id" | "event" | "what" | "broughtBy">,
): Promise<void> {
  await sql`insert into events.dish (cooperative, id, event, what, brought_by, set_at, set_by)
    values (${cooperative}, ${d.id}, ${d.event}, ${d.what}, ${d.broughtBy}, ${now},
      ${actor.person})`.execute(db);
}

export async function updateBringer(
  { db, cooperative }: Scene,
  id: string,
  person: string | null,
): Promise<void> {
  await sql`update events.dish set brought_by = ${person}
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

export async function deleteDish({ db, cooperative }: Scene, id: string): Promise<void> {
  await sql`delete from events.dish where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

export interface MealCost {
  readonly number: number;
  readonly costCents: bigint;
  readonly paidBy: string | null;
  readonly name: string | null;
}

/** What the meal cost, as it was last said. */
export async function readMealCost(db: Tx, cooperative: number, event: string): Promise<MealCost | null> {
  const { rows } = await sql<MealCost>`select c.number, c.cost_cents as "costCents", c.paid_by as "paidBy",
      p.given_name || ' ' || p.family_name as name
    from events.meal_cost c left join people.person p on p.id = c.paid_by
    where c.cooperative = ${cooperative} and c.event = ${event} order by c.number desc limit 1`.execute(db);
  return rows[0] ?? null;
}

export async function insertMealCost(
  { db, cooperative, now, actor }: Scene,
  event: string,
  c: Pick<MealCost, "number" | "costCents" | "paidBy">,
): Promise<void> {
  await sql`insert into events.meal_cost (cooperative, event, number, cost_cents, paid_by, set_at, set_by)
    values (${cooperative}, ${event}, ${c.number}, ${c.costCents}, ${c.paidBy}, ${now},
      ${actor.person})`.execute(db);
}
