import type { World } from "../../fixtures/world.ts";
import { buyItem } from "./buy-item.ts";
import { published, seated } from "./events.fixture.ts";
import { offerItem } from "./offer-item.ts";

/** Nadia has a seat at a lunch whose meal costs twelve euros until two days before. */
export async function withMeal(world: World, more: object = {}) {
  const event = await published(world, { mostSeats: 2, ...more });
  const meal = { event, name: "Repas", priceCents: 1200n, untilHours: 48 };
  const { id: item } = await world.done(offerItem, meal, "adviser");
  return { event, item: item as string, registration: await seated(world, event) };
}

export async function paid(world: World, more: object = {}) {
  const found = await withMeal(world, more);
  const { registration, item } = found;
  const told = { registration, item, quantity: 2, activity: world.activity };
  const { id: purchase } = await world.done(buyItem, told, "entrepreneur");
  return { ...found, purchase: purchase as string };
}
