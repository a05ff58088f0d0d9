import assert from "node:assert/strict";
import { test } from "node:test";
import { callAs, withinWorld } from "../../fixtures/world.ts";
import { perform } from "../foundation/perform.ts";
import { answerGift } from "./answer-gift.ts";
import { buyItem } from "./buy-item.ts";
import { cancelEvent } from "./cancel-event.ts";
import { changeRegistration } from "./change-registration.ts";
import { chargedTo, soonBegun } from "./events.fixture.sql.ts";
import { giveItemBack } from "./give-item-back.ts";
import { giveSeat } from "./give-seat.ts";
import { paid, withMeal } from "./items.fixture.ts";
import { leave } from "./leave.ts";

test("however often and at once it is pressed, a meal is charged once", () =>
  withinWorld(async (world) => {
    const { item, registration } = await withMeal(world);
    const told = { registration, item, quantity: 2, activity: world.activity };
    const pressed = await Promise.all(
      Array.from({ length: 12 }, () => perform(buyItem, told, callAs("entrepreneur", world))),
    );
    assert.equal(pressed.filter(({ ok }) => ok).length, 1);
    assert.deepEqual(await chargedTo(world.db, world.activity), { cents: 2400n, entries: 1 });
  }));

test("given back twelve times at once it is refunded once", () =>
  withinWorld(async (world) => {
    const { purchase } = await paid(world);
    const pressed = await Promise.all(
      Array.from({ length: 12 }, () => perform(giveItemBack, { purchase }, callAs("entrepreneur", world))),
    );
    assert.equal(pressed.filter(({ ok }) => ok).length, 1);
    assert.deepEqual(await chargedTo(world.db, world.activity), { cents: 0n, entries: 2 });
  }));

test("whoever leaves before the hour is refunded, after it is not; called off, everybody is", () =>
  withinWorld(async (world) => {
    const early = await paid(world, { leaveHours: 0 });
    await world.done(leave, { registration: early.registration }, "entrepreneur");
    assert.equal((await chargedTo(world.db, world.activity)).cents, 0n);
    const late = await paid(world, { leaveHours: 0, date: "2026-12-10" });
    await soonBegun(world.db, late.event);
    await world.done(leave, { registration: late.registration }, "entrepreneur");
    assert.equal((await chargedTo(world.db, world.activity)).cents, 2400n);
    const off = await paid(world, { date: "2026-12-11" });
    await soonBegun(world.db, off.event);
    await world.done(cancelEvent, { event: off.event, why: "Neige" }, "adviser");
    assert.equal((await chargedTo(world.db, world.activity)).cents, 2400n);
  }));

test("what was paid goes along to the other mode, and is refunded when the seat is given", () =>
  withinWorld(async (world) => {
    const { registration } = await paid(world, { onlineSeats: 5 });
    const moved = await world.done(changeRegistration, { registration, mode: "online" }, "entrepreneur");
    assert.equal((await chargedTo(world.db, world.activity)).cents, 2400n);
    const receiver = world.personId("neighbour");
    const given = await world.done(giveSeat, { registration: moved.id, receiver }, "entrepreneur");
    await world.done(answerGift, { gift: given.id, take: true }, "neighbour");
    assert.equal((await chargedTo(world.db, world.activity)).cents, 0n);
  }));
