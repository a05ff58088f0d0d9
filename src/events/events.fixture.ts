import assert from "node:assert/strict";
import type { PersonName } from "../../fixtures/people.ts";
import { testDay, type World } from "../../fixtures/world.ts";
import { visitorIn } from "../foundation/actor.ts";
import type { AnyOperation } from "../foundation/operation.ts";
import { perform } from "../foundation/perform.ts";
import { listMail } from "../people/index.ts";
import { keepRoom } from "../places/index.ts";
import { idsOfSeries, registrationsOf } from "./events.fixture.sql.ts";
import { planEvent } from "./plan-event.ts";
import { publishEvent } from "./publish-event.ts";
import { register } from "./register.ts";

/** A working lunch that Amaia hosts, ten days after the day of the tests. */
export const lunchOf = (world: World, more: object = {}) => ({
  ...{ kind: "lunch", title: "Déjeuner de décembre", about: "On parle de prix.", audience: "members" },
  ...{ date: "2026-12-03", from: "12:00", to: "14:00", place: "Salle des Sardinières, Tarnos" },
  ...{ siteSeats: 12, onlineSeats: null, leaveHours: 24, mostSeats: 1, hosts: [world.personId("adviser")] },
  ...more,
});

export async function draft(world: World, more: object = {}, at?: Date): Promise<string> {
  return (await world.done(planEvent, lunchOf(world, more), "adviser", at)).id;
}

export async function published(world: World, more: object = {}, at?: Date): Promise<string> {
  const event = await draft(world, more, at);
  await world.done(publishEvent, { event }, "adviser", at);
  return event;
}

/** It took place on Friday, three days before the day of the tests; Nadia came. */
export const lastWeek = new Date("2026-11-16T12:00:00Z");
export const friday = { date: "2026-11-20", from: "09:00", to: "17:00" };

/** Nadia, or whoever is named, has or waits for a seat; the id of the registration. */
export async function seated(
  world: World,
  event: string,
  who: PersonName = "entrepreneur",
  more: object = {},
) {
  const { id } = await world.done(register, { event, mode: "site", ...more }, who);
  return id;
}

/** One seat: Nadia has it, Paul waits; the ids of the event and of the two. */
export async function crowded(world: World, more: object = {}) {
  const event = await published(world, { siteSeats: 1, ...more });
  const first = await seated(world, event);
  const second = await seated(world, event, "neighbour");
  return { event, first, second };
}

/** A series of four weeks across no change of clocks, as drafts. */
export async function weekly(world: World, more: object = {}) {
  const repeat = { rhythm: "week", until: "2026-12-24", except: [] };
  await world.done(planEvent, lunchOf(world, { repeat, ...more }), "adviser");
  return idsOfSeries(world.db);
}

/** A room of the site with eight seats. */
export const roomOf = async (world: World, more: object = {}): Promise<string> =>
  (await world.done(keepRoom, { site: world.site, name: "Adour", seats: 8, ...more })).id;

export const visitorOf = {
  givenName: "Claire",
  familyName: "Duhalde",
  email: "claire.duhalde@exemple.example",
};

/** What somebody does on the public pages. */
export const asVisitor = (world: World, operation: AnyOperation, input: unknown, at = testDay) =>
  perform(operation, input, {
    ...{ database: world.db, cooperative: world.cooperative, actor: visitorIn("fr"), door: "web" },
    clock: () => at,
  });

/** The key of the newest letter to that address. */
export async function keyOf(world: World, email = visitorOf.email): Promise<string> {
  const [letter] = await listMail(world.db, email);
  const key = /\/inscription\/([\w-]{43})/.exec(letter?.body ?? "")?.[1];
  assert.ok(key, `no key in a letter to ${email}`);
  return key;
}

export { registrationsOf };
