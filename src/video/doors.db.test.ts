import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { visitorIn } from "../foundation/actor.ts";
import { openPool } from "../foundation/database.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { admit } from "./admit.ts";
import { closeRoom } from "./close-room.ts";
import { leaveRoom } from "./leave-room.ts";
import { findHolder, readStanding, sendSignal } from "./line.ts";
import { guestRoom, oneRoom } from "./rooms.ts";
import { setServer } from "./set-server.ts";
import { type Heard, openSwitchboard } from "./switchboard.ts";
import { turnAway } from "./turn-away.ts";
import { comes, guestComes, roomOf } from "./video.fixture.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const clock = () => testDay;
const later = (seconds: number) => () => new Date(testDay.getTime() + seconds * 1_000);
const server = {
  ...{ kind: "jitsi", address: "https://visio.lanavette.example" },
  ...{ client: "la-navette", secret: "un-secret-des-essais" },
};
const turn = "turn:127.0.0.1:3478?secret=un-secret-des-essais";
const stands = (key: string, at = clock) => readStanding(world.db, { key, clock: at, turn });

describe("the fourth place", () => {
  test("of six let in at once three enter beside the host, and the others are told why", async () => {
    const room = await roomOf(world, ["entrepreneur", "neighbour", "colleague"]);
    await comes(world, room, "adviser");
    const waiting = [];
    for (let n = 0; n < 6; n += 1) waiting.push((await guestComes(world, room, `Invitée ${n}`)).id);
    const actor = world.actor("adviser");
    const call = { database: world.db, cooperative: 1, actor, door: "web" as const, clock };
    const outcomes = await Promise.all(waiting.map((arrival) => perform(admit, { arrival }, call)));
    const said = outcomes.map((outcome) => (outcome.ok ? "in" : outcome.refusal.code)).sort();
    assert.deepEqual(said, ["in", "in", "in", "video.full", "video.full", "video.full"]);
  });

  test("is free once its line has been silent for a minute", async () => {
    const room = await roomOf(world, ["entrepreneur", "neighbour", "colleague"]);
    const host = await comes(world, room, "adviser");
    for (const who of ["entrepreneur", "neighbour", "colleague"] as const)
      await world.done(admit, { arrival: (await comes(world, room, who)).id }, "adviser");
    const { id } = await guestComes(world, room);
    const call = { database: world.db, cooperative: 1, actor: world.actor("adviser"), door: "web" as const };
    const full = await perform(admit, { arrival: id }, { ...call, clock });
    assert.equal(full.ok ? "" : full.refusal.code, "video.full");
    // The host's page and another guest's give signs; those of the three others were closed.
    assert.ok(await findHolder(world.db, host.key, later(50)));
    const back = await comes(world, room, "entrepreneur", later(70)());
    const entered = await perform(admit, { arrival: back.id }, { ...call, clock: later(72) });
    assert.ok(entered.ok);
  });
});

describe("beside the cooperative's own server", () => {
  test("everybody invited is with the notes at once, five as well as four, host or not", async () => {
    const own = await openWorld();
    try {
      await own.done(setServer, server, "director");
      const people = ["entrepreneur", "neighbour", "colleague", "accountant", "hr"] as const;
      const room = await roomOf(own, people);
      const keys = [];
      for (const who of people) keys.push((await comes(own, room, who)).key);
      keys.push((await comes(own, room, "adviser")).key);
      for (const key of keys) {
        const told = await readStanding(own.db, { key, clock, turn: undefined });
        assert.equal(told?.state, "in");
        assert.equal(told?.people.length, 6);
      }
    } finally {
      await own.close();
    }
  });
});

describe("a line", () => {
  test("says nothing at the door, the others within, and to the host whoever waits", async () => {
    const room = await roomOf(world);
    const host = await comes(world, room, "adviser");
    const member = await comes(world, room, "entrepreneur");
    const names = async (key: string) =>
      (await stands(key))?.people.map(({ name, state }) => `${name} ${state}`);
    assert.deepEqual(await names(member.key), []);
    assert.deepEqual((await stands(member.key))?.ice, []);
    assert.deepEqual(await names(host.key), ["Amaia Lafitte in", "Nadia Benali waiting"]);
    await world.done(admit, { arrival: member.id }, "adviser");
    assert.deepEqual(await names(member.key), ["Amaia Lafitte in", "Nadia Benali in"]);
    assert.equal((await stands(member.key))?.ice.length, 3);
    const guest = await guestComes(world, room);
    assert.deepEqual(await names(member.key), ["Amaia Lafitte in", "Nadia Benali in"]);
    await world.done(turnAway, { arrival: guest.id }, "adviser");
    assert.equal((await stands(guest.key))?.state, "turned-away");
    await world.done(closeRoom, { room }, "adviser");
    assert.equal((await stands(member.key))?.state, "over");
  });

  test("is worth nothing a minute after its last sign, nor made up, nor in another cooperative", async () => {
    const { key } = await comes(world, await roomOf(world), "entrepreneur");
    assert.ok(await findHolder(world.db, key, later(59)));
    assert.equal(await findHolder(world.db, key, later(59 + 61)), null);
    assert.equal(await findHolder(world.db, `${key.slice(0, -3)}abc`, clock), null);
    assert.equal(await findHolder(world.db, key.replace(/^la-navette/, "batir-ensemble"), clock), null);
    assert.equal(await findHolder(world.db, "rien", clock), null);
  });

  test("passes a long word whole through the database, to its own room, from within only", async () => {
    const room = await roomOf(world);
    const host = await comes(world, room, "adviser");
    const member = await comes(world, room, "entrepreneur");
    const pool = openPool(world.url, 2);
    const switchboard = openSwitchboard(pool);
    try {
      const heard: Heard[] = [];
      const hangUp = switchboard.listen(1, room, (one) => heard.push(one));
      const told = async (count: number) => {
        for (let n = 0; n < 200 && heard.length < count; n += 1) await sleep(10);
      };
      await told(1);
      const data = { description: { sdp: "é\n".repeat(12_000) } };
      assert.equal(await sendSignal(world.db, { key: member.key, to: host.id, data, clock }), false);
      await world.done(admit, { arrival: member.id }, "adviser");
      assert.equal(await sendSignal(world.db, { key: member.key, to: host.id, data, clock }), true);
      await told(3);
      const signals = heard.filter(({ kind }) => kind === "signal");
      assert.deepEqual(signals, [{ kind: "signal", from: member.id, to: host.id, data }]);
      hangUp();
    } finally {
      switchboard.close();
      await pool.end();
    }
  });
});

test("a guest sees the meeting of their link, leaves by their key, and nobody else sees it", async () => {
  const room = await roomOf(world);
  const { key, link } = await guestComes(world, room);
  const as = (actor: ReturnType<World["actor"]>, cooperative = 1) => ({
    ...{ database: world.db, cooperative, actor, clock },
  });
  const visitor = visitorIn("fr");
  const seen = await read(guestRoom, { link }, as(visitor));
  assert.equal(seen.ok && seen.result.room.title, "Atelier prix");
  assert.equal((await read(guestRoom, { link }, as(visitor, 2))).ok, false);
  for (const name of ["neighbour", "colleague", "director"] as const)
    assert.equal((await read(oneRoom, { room }, as(world.actor(name)))).ok, false, name);
  const left = await perform(leaveRoom, { key }, { ...as(visitor), door: "web" });
  assert.ok(left.ok);
  assert.equal((await stands(key))?.state, "left");
});
