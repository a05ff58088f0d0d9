import assert from "node:assert/strict";
import { type PersonName, people } from "../../fixtures/people.ts";
import type { World } from "../../fixtures/world.ts";
import { runWatches } from "../foundation/watch.ts";
import { listMail } from "../people/index.ts";
import { friday, lastWeek, published } from "./events.fixture.ts";
import { register } from "./register.ts";
import { watchEvents } from "./watch-events.ts";

/** An event of last Friday at which three were seated, who were asked on Saturday what they think of it. */
export async function attended(world: World): Promise<string> {
  const event = await published(world, friday, lastWeek);
  for (const who of ["entrepreneur", "neighbour", "hr"] as const)
    await world.done(register, { event, mode: "site" }, who, lastWeek);
  await runWatches(world.db, [watchEvents], () => new Date("2026-11-21T06:00:00Z"));
  return event;
}

/** The keys that the newest letters to these people bear. */
export async function feedbackKeysOf(world: World, who: readonly PersonName[]): Promise<string[]> {
  const keys: string[] = [];
  for (const name of who) {
    const [letter] = await listMail(world.db, people[name].email);
    const key = /\/avis\/([\w-]{43})/.exec(letter?.body ?? "")?.[1];
    assert.ok(key, `no key in a letter to ${name}`);
    keys.push(key);
  }
  return keys;
}
