import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { callAs, testDay, type World, withinWorld } from "../../fixtures/world.ts";
import { type Actor, stranger } from "../foundation/actor.ts";
import { runJob } from "../foundation/job.ts";
import { perform } from "../foundation/perform.ts";
import { acceptOffer } from "./accept-offer.ts";
import { changeEvent } from "./change-event.ts";
import { changeRegistration } from "./change-registration.ts";
import { addCrowd, crowdIn } from "./events.fixture.sql.ts";
import { crowded, lunchOf, published, registrationsOf, seated } from "./events.fixture.ts";
import { lapse } from "./lapse.ts";
import { leave } from "./leave.ts";
import { register } from "./register.ts";
import { nextInLine } from "./registration.ts";

const member = (person: string): Actor => ({
  ...stranger,
  ...{ kind: "person", person, name: "Personne", session: person, roles: new Set(["entrepreneur"]) },
});

/** Everybody presses Register at once, each on a connection of their own. */
const allRegister = (world: World, event: string, people: readonly string[]) =>
  Promise.all(
    people.map((person) =>
      perform(
        register,
        { event, mode: "site" },
        {
          ...{ database: world.db, cooperative: 1, actor: member(person), door: "web", clock: () => testDay },
        },
      ),
    ),
  );

test("sixty who want the last seat: one has it, fifty-nine wait in an order without a gap", () =>
  withinWorld(async (world) => {
    const event = await published(world, { siteSeats: 1 });
    const outcomes = await allRegister(world, event, await addCrowd(world.db, 60));
    const results = outcomes.map((one) => (one.ok ? one.result : null));
    assert.equal(results.filter((one) => one?.confirmed).length, 1);
    const ranks = results.flatMap((one) => one?.rank ?? []).sort((a, b) => a - b);
    assert.deepEqual(
      ranks,
      Array.from({ length: 59 }, (_, n) => n + 1),
    );
    const rows = await registrationsOf(world.db, event);
    assert.equal(rows.filter(({ confirmed }) => confirmed).length, 1);
  }));

test("the database refuses one seat too many, from a connection that knows no operation", () =>
  withinWorld(async (world) => {
    const event = await published(world, { siteSeats: 2 });
    const people = await addCrowd(world.db, 3);
    await assert.rejects(crowdIn(world.db, event, people), { code: "EN001" });
    await crowdIn(world.db, event, people.slice(0, 2));
  }));

test("what is given back is offered to the first who waits, who has it only once they accept", () =>
  withinWorld(async (world) => {
    const { event, first, second } = await crowded(world);
    await world.done(leave, { registration: first }, "entrepreneur");
    const offered = (await registrationsOf(world.db, event)).find(({ id }) => id === second);
    assert.deepEqual([offered?.confirmed, offered?.kept], [false, true]);
    // Whoever comes meanwhile does not take what is offered.
    const { confirmed } = await world.done<{ confirmed: boolean }>(register, { event, mode: "site" }, "hr");
    assert.equal(confirmed, false);
    await world.done(acceptOffer, { registration: second }, "neighbour");
    assert.equal((await registrationsOf(world.db, event)).find(({ id }) => id === second)?.confirmed, true);
  }));

test("an offer that passes goes to the next, and answered in the same second it has one outcome", () =>
  withinWorld(async (world) => {
    const { event, first, second } = await crowded(world);
    const third = await seated(world, event, "hr");
    await world.done(leave, { registration: first }, "entrepreneur");
    const late = new Date(testDay.getTime() + 12 * 3_600_000);
    const [said] = await Promise.all([
      perform(acceptOffer, { registration: second }, callAs("neighbour", world, late)),
      runJob(lapse, { event }, { database: world.db, cooperative: 1, clock: () => late }),
    ]);
    assert.equal(said.ok ? "" : said.refusal.code, "events.offer-lapsed");
    const rows = await registrationsOf(world.db, event);
    assert.equal(rows.find(({ id }) => id === second)?.ended, "lapsed");
    assert.equal(rows.find(({ id }) => id === third)?.kept, true);
  }));

test("more seats are offered at once; fewer than those given are refused", () =>
  withinWorld(async (world) => {
    const { event, second } = await crowded(world);
    const change = { ...lunchOf(world), event, why: "" };
    await world.done(changeEvent, { ...change, siteSeats: 2 }, "adviser");
    assert.equal((await registrationsOf(world.db, event)).find(({ id }) => id === second)?.kept, true);
    const fewer = await perform(changeEvent, { ...change, siteSeats: 1 }, callAs("adviser", world));
    assert.equal(fewer.ok ? "" : fewer.refusal.code, "events.fewer-seats");
  }));

test("whoever waits for the other mode keeps their seat, and gives it back once they have the other", () =>
  withinWorld(async (world) => {
    const event = await published(world, { siteSeats: 1, onlineSeats: 5 });
    const taken = await seated(world, event, "hr");
    const online = await seated(world, event, "entrepreneur", { mode: "online" });
    const move = { registration: online, mode: "site", seats: 1 };
    const { id: next } = await world.done(changeRegistration, move, "entrepreneur");
    await world.done(leave, { registration: taken }, "hr");
    assert.equal((await registrationsOf(world.db, event)).find(({ id }) => id === online)?.confirmed, true);
    await world.done(acceptOffer, { registration: next }, "entrepreneur");
    const rows = await registrationsOf(world.db, event);
    assert.equal(rows.find(({ id }) => id === online)?.ended, "moved");
    assert.deepEqual(
      rows.filter(({ ended }) => !ended).map(({ mode, confirmed }) => [mode, confirmed]),
      [["site", true]],
    );
  }));

test("freed seats go in the order of the queue, never beyond what is free; none that fits is left", () => {
  const queue = fc.array(fc.record({ seats: fc.integer({ min: 1, max: 10 }) }), { maxLength: 30 });
  fc.assert(
    fc.property(queue, fc.integer({ min: 0, max: 40 }), (waiting, free) => {
      const chosen = nextInLine(waiting, free);
      const left = free - chosen.reduce((sum, { seats }) => sum + seats, 0);
      const places = chosen.map((one) => waiting.indexOf(one));
      const behind = waiting.filter((one) => !chosen.includes(one));
      return (
        left >= 0 &&
        places.every((place, n) => n === 0 || place > (places[n - 1] as number)) &&
        behind.every(({ seats }) => seats > left)
      );
    }),
  );
});
