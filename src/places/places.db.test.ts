import assert from "node:assert/strict";
import { test } from "node:test";
import { v7 } from "uuid";
import { callAs, testDay, type World, withinWorld } from "../../fixtures/world.ts";
import { openDatabase, openPool } from "../foundation/database.ts";
import { runJob } from "../foundation/job.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { bookRoom } from "./book-room.ts";
import { bookSeries } from "./book-series.ts";
import { cancelBooking } from "./cancel-booking.ts";
import { changeSeries } from "./change-series.ts";
import { closePlaces } from "./close-places.ts";
import { lapseRequest } from "./lapse-request.ts";
import { myBookings } from "./my-bookings.ts";
import { bookingOn, countTaken, inScene, nestParts, takePastTheGate } from "./places.fixture.sql.ts";
import { asked, booked, closing, hallOf, roomOf, ruled, tuesday, weekly } from "./places.fixture.ts";
import { roomSheet } from "./read-room.ts";
import { releaseUnused } from "./release-unused.ts";
import { sayArrival } from "./say-arrival.ts";
import { lockRooms, releaseRooms, roomTaken, takeRoom } from "./take.ts";
import "../registry.ts";

const codes = (outcomes: readonly Awaited<ReturnType<typeof perform>>[]) => [
  ...new Set(outcomes.flatMap((one) => (one.ok ? [] : [one.refusal.code]))),
];

async function racing(of: World, room: string): Promise<[number, string[]]> {
  const pool = openPool(of.url, 40);
  const database = openDatabase(pool);
  try {
    const outcomes = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        perform(bookRoom, tuesday(room), {
          ...callAs(n % 2 ? "entrepreneur" : "neighbour", of),
          database,
        }),
      ),
    );
    return [outcomes.filter(({ ok }) => ok).length, codes(outcomes)];
  } finally {
    await pool.end();
  }
}

test("forty who want one room at one hour: exactly one has it", () =>
  withinWorld(async (of) => {
    assert.deepEqual(await racing(of, await roomOf(of)), [1, ["places.taken"]]);
  }));

test("the same where the team answers first: what waits is taken", () =>
  withinWorld(async (of) => {
    assert.deepEqual(await racing(of, await ruled(of, { approval: true })), [1, ["places.taken"]]);
  }));

test("a hall takes each of its rooms, a room takes the hall, and the database says so too", () =>
  withinWorld(async (of) => {
    const { a, b, hall } = await hallOf(of);
    const { id: booking } = await of.done(bookRoom, tuesday(hall), "entrepreneur");
    assert.deepEqual(await countTaken(of.db), { held: 2, takings: 1 });
    const inA = await perform(bookRoom, tuesday(a, { from: "11:00", to: "12:30" }), callAs("neighbour", of));
    assert.deepEqual(codes([inA]), ["places.taken"]);
    assert.equal(await takePastTheGate(of.db, b, "2026-11-24T10:30Z", "2026-11-24T10:45Z"), "23P01");
    const sheet = await read(roomSheet, { room: b, date: "2026-11-24" }, callAs("neighbour", of));
    assert.ok(sheet.ok);
    assert.deepEqual(
      sheet.result.takings.map(({ title }) => title),
      ["Point avec une cliente"],
    );
    await of.done(cancelBooking, { booking }, "entrepreneur");
    await of.done(bookRoom, tuesday(a), "neighbour");
    const inHall = await perform(bookRoom, tuesday(hall), callAs("entrepreneur", of));
    assert.deepEqual(codes([inHall]), ["places.taken"]);
    assert.equal(await nestParts(of.db, a, b), "EN001");
  }));

test("one booking follows another at once, unless time is kept between them", () =>
  withinWorld(async (of) => {
    const plain = await roomOf(of);
    await of.done(bookRoom, tuesday(plain), "entrepreneur");
    await of.done(bookRoom, tuesday(plain, { from: "12:00", to: "13:00" }), "neighbour");
    const kept = await roomOf(of, { name: "Cuisine", afterMinutes: 15 });
    await of.done(bookRoom, tuesday(kept), "entrepreneur");
    const next = (from: string) =>
      perform(bookRoom, tuesday(kept, { from, to: "13:00" }), callAs("neighbour", of));
    assert.deepEqual(codes([await next("12:00")]), ["places.taken"]);
    assert.ok((await next("12:15")).ok);
  }));

test("what another module takes is seen by its title, refused to others, and given back alone", () =>
  withinWorld(async (of) => {
    const room = await roomOf(of);
    const taker = { kind: "events.session", id: v7() };
    const span = { from: new Date("2026-11-24T09:00Z"), to: new Date("2026-11-24T11:00Z") };
    await inScene(of.db, of.actor("community"), async (scene) => {
      await lockRooms(scene, [room]);
      assert.equal(await roomTaken(scene, { room, span }), null);
      await takeRoom(scene, taker, { room, span, title: "Atelier prix" });
      assert.equal(await roomTaken(scene, { room, span, except: taker }), null);
    });
    const refused = await perform(bookRoom, tuesday(room), callAs("entrepreneur", of));
    assert.ok(!refused.ok);
    assert.equal(refused.refusal.params.what, "Atelier prix");
    await inScene(of.db, of.actor("community"), (scene) => releaseRooms(scene, taker));
    assert.deepEqual(await countTaken(of.db), { held: 0, takings: 0 });
    await of.done(bookRoom, tuesday(room), "entrepreneur");
  }));

test("what is discreet is read by whoever booked it and by the team", () =>
  withinWorld(async (of) => {
    const room = await roomOf(of);
    await of.done(bookRoom, tuesday(room, { discreet: true }), "entrepreneur");
    const titles = [];
    for (const who of ["entrepreneur", "neighbour", "community"] as const) {
      const sheet = await read(roomSheet, { room, date: "2026-11-24" }, callAs(who, of));
      assert.ok(sheet.ok);
      titles.push(sheet.result.takings[0]?.title);
    }
    assert.deepEqual(titles, ["Point avec une cliente", "", "Point avec une cliente"]);
    const refused = await perform(bookRoom, tuesday(room), callAs("neighbour", of));
    assert.ok(!refused.ok);
    assert.doesNotMatch(JSON.stringify(refused.refusal), /cliente/);
    const sheet = await read(roomSheet, { room }, callAs("outsider", of));
    assert.ok(!sheet.ok);
  }));

test("early, late, not at all: three outcomes, and the week counts the last two", () =>
  withinWorld(async (of) => {
    const room = await ruled(of, { weekMinutes: 240 });
    const early = (await of.done(bookRoom, tuesday(room, { date: "2026-11-26" }), "entrepreneur")).id;
    const late = (await of.done(bookRoom, tuesday(room), "entrepreneur")).id;
    const cancel = (booking: string) =>
      of.done<{ late: boolean }>(cancelBooking, { booking }, "entrepreneur");
    assert.equal((await cancel(early)).late, false);
    assert.equal((await cancel(late)).late, true);
    await of.done(bookRoom, tuesday(room, { date: "2026-11-27" }), "entrepreneur");
    const more = await perform(bookRoom, tuesday(room, { date: "2026-11-26" }), callAs("entrepreneur", of));
    assert.deepEqual(codes([more]), ["places.quota"]);
  }));

test("whoever has not come after a quarter of an hour gives the place back; whoever has keeps it", () =>
  withinWorld(async (of) => {
    const room = await roomOf(of, { wantsArrival: true });
    const { id: booking } = await of.done(bookRoom, tuesday(room), "entrepreneur");
    const at = (time: string) => new Date(`2026-11-24T${time}Z`);
    const run = (time: string) =>
      runJob(
        releaseUnused,
        { booking, version: 0 },
        {
          ...{ database: of.db, cooperative: 1, clock: () => at(time) },
        },
      );
    await run("09:10");
    assert.equal((await countTaken(of.db)).held, 1);
    await run("09:15");
    await run("09:16");
    assert.deepEqual(await countTaken(of.db), { held: 0, takings: 0 });
    const past = await read(myBookings, { face: "past" }, callAs("entrepreneur", of));
    assert.ok(past.ok);
    assert.equal(past.result.rows[0]?.state, "missed");
    const { id: second } = await of.done(
      bookRoom,
      tuesday(room, { from: "15:00", to: "16:00" }),
      "neighbour",
    );
    await of.done(sayArrival, { booking: second }, "neighbour", at("13:50"));
    await runJob(
      releaseUnused,
      { booking: second, version: 0 },
      {
        ...{ database: of.db, cooperative: 1, clock: () => at("14:20") },
      },
    );
    assert.equal((await countTaken(of.db)).held, 1);
  }));

test("a request that nobody answers lapses by itself and frees the room", () =>
  withinWorld(async (of) => {
    const booking = await asked(of);
    assert.equal((await countTaken(of.db)).held, 1);
    await runJob(
      lapseRequest,
      { booking, version: 0 },
      {
        ...{ database: of.db, cooperative: 1, clock: () => testDay },
      },
    );
    assert.equal((await countTaken(of.db)).held, 0);
  }));

test("a series over a clock change: one conflict, one closed week, each said; then what follows moves", () =>
  withinWorld(async (of) => {
    const room = await roomOf(of);
    const other = await roomOf(of, { name: "Autre salle" });
    const at = new Date("2026-09-21T08:00:00Z");
    const closed = { startsOn: "2026-10-20", endsOn: "2026-10-20" };
    await of.done(closePlaces, closing(of, { room, ...closed }), "community", at);
    await of.done(bookRoom, tuesday(room, { date: "2026-10-06" }), "neighbour", at);
    const series = { ...weekly(room), date: "2026-09-29", until: "2026-11-17" };
    const done = await of.done<{ booked: unknown[]; missed: { date: string }[] }>(
      ...([bookSeries, series, "entrepreneur", at] as const),
    );
    assert.equal(done.booked.length, 6);
    assert.deepEqual(
      done.missed.map(({ date }) => date),
      ["2026-10-06", "2026-10-20"],
    );
    await of.done(
      bookRoom,
      tuesday(room, { date: "2026-11-03", from: "15:00", to: "16:00" }),
      "neighbour",
      at,
    );
    const booking = await bookingOn(of.db, "2026-10-27");
    const change = { booking, scope: "following", room, from: "14:00", to: "16:00", title: "Permanence" };
    const changed = await of.done<{ changed: number; missed: { date: string }[] }>(
      ...([changeSeries, change, "entrepreneur", at] as const),
    );
    assert.equal(changed.changed, 3);
    assert.deepEqual(
      changed.missed.map(({ date }) => date),
      ["2026-11-03"],
    );
    const moved = await of.done<{ booked: { room: string }[]; missed: unknown[] }>(
      ...([bookSeries, { ...series, conflict: "move", from: "10:00" }, "neighbour", at] as const),
    );
    assert.deepEqual(moved.missed, []);
    assert.ok(moved.booked.some((one) => one.room === "Autre salle"));
    assert.ok(other);
  }));

test("a site that closes cancels what is booked there, and nothing is taken there past the gate", () =>
  withinWorld(async (of) => {
    const booking = await booked(of);
    const done = await of.done<{ cancelled: number }>(closePlaces, closing(of));
    assert.equal(done.cancelled, 1);
    assert.deepEqual(await countTaken(of.db), { held: 0, takings: 0 });
    const past = await read(myBookings, { face: "past" }, callAs("entrepreneur", of));
    assert.ok(past.ok);
    assert.deepEqual([past.result.rows[0]?.id, past.result.rows[0]?.state], [booking, "closed"]);
    const room = past.result.rows[0]?.room as string;
    assert.equal(await takePastTheGate(of.db, room, "2026-11-24T10:30Z", "2026-11-24T10:45Z"), "EN001");
  }));
