import assert from "node:assert/strict";
import { test } from "node:test";
import { whoWasTold } from "../../fixtures/world.sql.ts";
import { callAs, type World, withinWorld } from "../../fixtures/world.ts";
import { perform } from "../foundation/perform.ts";
import { answerGift } from "./answer-gift.ts";
import { published, registrationsOf, seated } from "./events.fixture.ts";
import { giveSeat } from "./give-seat.ts";
import { leave } from "./leave.ts";

/** One seat: Nadia has it and gives it to Paul, while Amaia’s colleague waits. */
async function offered(world: World) {
  const event = await published(world, { siteSeats: 1 });
  const registration = await seated(world, event);
  const waiting = await seated(world, event, "colleague");
  const receiver = world.personId("neighbour");
  const { id: gift } = await world.done(giveSeat, { registration, receiver }, "entrepreneur");
  return { event, registration, waiting, gift: gift as string };
}

test("the seat goes to whom it was given, past the queue, under another ticket", () =>
  withinWorld(async (world) => {
    const { event, gift } = await offered(world);
    await world.done(answerGift, { gift, take: true }, "neighbour");
    const rows = await registrationsOf(world.db, event);
    assert.deepEqual(
      rows.map(({ person, confirmed, ended }) => [person, confirmed, ended]).sort(),
      [
        [world.personId("entrepreneur"), true, "given"],
        [world.personId("colleague"), false, null],
        [world.personId("neighbour"), true, null],
      ].sort(),
    );
    assert.deepEqual(await whoWasTold(world.db, "events.gift-taken"), ["Nadia"]);
    const again = await perform(answerGift, { gift, take: true }, callAs("neighbour", world));
    assert.equal(!again.ok && again.refusal.code, "events.gift-over");
  }));

test("taken and given back in the same second, ten times over: one of the two, and never two seats", () =>
  withinWorld(async (world) => {
    const { event, gift, registration } = await offered(world);
    const take = () => perform(answerGift, { gift, take: true }, callAs("neighbour", world));
    const back = () => perform(leave, { registration }, callAs("entrepreneur", world));
    const keep = () => perform(answerGift, { gift, take: false }, callAs("entrepreneur", world));
    const outcomes = await Promise.all(Array.from({ length: 30 }, (_, n) => [take, back, keep][n % 3]?.()));
    assert.ok(outcomes.some((one) => one?.ok));
    const rows = await registrationsOf(world.db, event);
    const holding = rows.filter(({ ended, confirmed, kept }) => ended === null && (confirmed || kept));
    assert.equal(holding.length, 1, "one seat, one holder");
    assert.ok(rows.filter(({ ended }) => ended === "given").length <= 1);
  }));

test("declined or taken back it stays where it was", () =>
  withinWorld(async (world) => {
    const { event, gift, registration } = await offered(world);
    await world.done(answerGift, { gift, take: false }, "neighbour");
    const row = (await registrationsOf(world.db, event)).find(({ id }) => id === registration);
    assert.deepEqual([row?.confirmed, row?.ended], [true, null]);
    assert.deepEqual(await whoWasTold(world.db, "events.gift-declined"), ["Nadia"]);
  }));
