import assert from "node:assert/strict";
import { test } from "node:test";
import { callAs, withinWorld } from "../../fixtures/world.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { bookRoom } from "./book-room.ts";
import { cancelBooking } from "./cancel-booking.ts";
import { balancesOf } from "./places.fixture.sql.ts";
import { charged, paidRoom, subscribed, tuesday } from "./places.fixture.ts";
import { ownBalances, roomPlans } from "./read-plans.ts";
import { settlePlaces } from "./settle-month.ts";
import "../registry.ts";

test("the last included hour, then one beyond: the price is said first, and charged once", () =>
  withinWorld(async (of) => {
    const room = await charged(of);
    const at = new Date("2026-10-01T08:00:00Z");
    const more = tuesday(room, { activity: of.activity, date: "2026-10-08", from: "09:00", to: "10:00" });
    const clock = { ...callAs("entrepreneur", of), clock: () => at };
    const said = await perform(bookRoom, more, clock);
    assert.ok(!said.ok);
    assert.deepEqual(
      [said.refusal.code, said.refusal.params.cents, said.refusal.params.beyond],
      ["places.price-to-agree", "800", "1 h"],
    );
    const { id: booking } = await of.done(bookRoom, { ...more, agreedCents: 800 }, "entrepreneur", at);
    await of.done(cancelBooking, { booking }, "entrepreneur", at);
    const settles = await Promise.all(
      Array.from({ length: 10 }, () => perform(settlePlaces, { month: "2026-10" }, callAs("accountant", of))),
    );
    const posted = settles.map((one) => (one.ok ? (one.result as { posted: number }).posted : -1));
    assert.equal(posted.filter((n) => n === 1).length, 1);
    assert.equal(posted.filter((n) => n === 0).length, 9);
    const owed = await read(roomPlans, { month: "2026-10" }, callAs("accountant", of));
    assert.ok(owed.ok);
    const [line] = owed.result.owed;
    assert.deepEqual(
      [line?.activity, line?.planCents, line?.beyondCents, line?.includedMinutes, line?.beyondMinutes],
      [of.activity, 4_000n, 1_600n, 600, 120],
    );
    assert.ok(line?.entry);
    assert.deepEqual(
      (await balancesOf(of.db)).map(({ account, section, cents }) => `${account} ${section} ${cents}`),
      ["580000 A017 -5600", "580000 house 5600", "658900 A017 5600", "658900 house -5600"],
    );
  }));

test("ten who want the last included hours: no more is included than there is", () =>
  withinWorld(async (of) => {
    await subscribed(of);
    const room = await paidRoom(of);
    const asks = Array.from({ length: 10 }, (_, n) =>
      perform(
        bookRoom,
        tuesday(room, {
          ...{ activity: of.activity, date: `2026-11-${24 + (n % 5)}` },
          ...(n < 5 ? { from: "09:00", to: "12:00" } : { from: "13:00", to: "16:00" }),
        }),
        callAs("entrepreneur", of),
      ),
    );
    const outcomes = await Promise.all(asks);
    assert.equal(outcomes.filter(({ ok }) => ok).length, 3);
    assert.deepEqual(
      [...new Set(outcomes.flatMap((one) => (one.ok ? [] : [one.refusal.code])))],
      ["places.price-to-agree"],
    );
    const left = await read(ownBalances, {}, callAs("entrepreneur", of));
    assert.ok(left.ok);
    assert.equal(left.result.rows[0]?.leftMinutes, 60);
  }));
