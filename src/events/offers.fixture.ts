import type { PersonName } from "../../fixtures/people.ts";
import { testDay, type World } from "../../fixtures/world.ts";
import { published, seated } from "./events.fixture.ts";
import { leave } from "./leave.ts";
import { register } from "./register.ts";

const twoDaysAgo = new Date("2026-11-21T12:00:00Z");

/** Somebody waited and is offered the seat that the neighbour gave back; the offer holds, or has passed. */
export async function offeredTo(
  world: World,
  who: PersonName,
  when: "now" | "passed" = "now",
): Promise<string> {
  const at = when === "now" ? testDay : twoDaysAgo;
  const event = await published(world, { siteSeats: 1 }, twoDaysAgo);
  const taken = await seatedAt(world, event, "hr", at);
  const waits = await seatedAt(world, event, who, at);
  await world.done(leave, { registration: taken }, "hr", at);
  return waits;
}

const seatedAt = async (world: World, event: string, who: PersonName, at: Date): Promise<string> =>
  at === testDay
    ? seated(world, event, who)
    : (await world.done(register, { event, mode: "site" }, who, at)).id;
