import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import type { Actor } from "../foundation/actor.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { perform } from "../foundation/perform.ts";
import { makeScene } from "../foundation/scene.ts";
import { occupy, readBusy } from "../occupancy/index.ts";
import {
  asked,
  bookedOf,
  offeredOf,
  point,
  thursdayEleven,
  thursdayNine,
  weekOf,
} from "./appointments.fixture.ts";
import { bookAppointment } from "./book-appointment.ts";
import { cancelAppointment } from "./cancel-appointment.ts";
import { confirmAppointment } from "./confirm-appointment.ts";
import { moveAppointment } from "./move-appointment.ts";
import { offerType } from "./offer-type.ts";
import { setHours } from "./set-hours.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const as = (actor: Actor) => ({
  ...{ database: world.db, cooperative: 1, actor, door: "web" as const, clock: () => testDay },
});
const codes = (outcomes: Awaited<ReturnType<typeof perform>>[]) =>
  outcomes.map((outcome) => (outcome.ok ? "booked" : outcome.refusal.code)).sort();

const busyOf = (person: string) =>
  world.db.transaction().execute(async (tx) => {
    await enterCooperative(tx, 1, null);
    const day = { from: new Date("2026-11-26T00:00:00Z"), to: new Date("2026-11-27T00:00:00Z") };
    return (await readBusy(tx, 1, [person], day)).map(({ from, to }) => `${time(from)}-${time(to)}`);
  });
const time = (at: Date) => at.toISOString().slice(11, 16);

describe("one slot for many", () => {
  test("of twenty at the same instant exactly one has it, and the others are told so", async () => {
    const type = await offeredOf(world);
    const members = ["entrepreneur", "neighbour", "community", "hr"] as const;
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        perform(bookAppointment, asked(type), as(world.actor(members[n % 4] ?? "hr"))),
      ),
    );
    const said = codes(outcomes as never);
    assert.equal(said.filter((code) => code === "booked").length, 1);
    assert.ok(
      said.every((code) => ["booked", "appointments.slot-taken", "appointments.member-busy"].includes(code)),
    );
    // The ten minutes after are taken with it.
    assert.deepEqual(await busyOf(world.personId("adviser")), ["08:00-09:10"]);
  });

  test("a member with two advisers at once has one of the two", async () => {
    const other = await openWorld();
    try {
      const first = await offeredOf(other);
      const { id: second } = await other.done(offerType, { ...point, afterMinutes: 0 }, "colleague");
      await other.done(setHours, { hours: weekOf(other.site) }, "colleague");
      const call = { ...as(other.actor("entrepreneur")), database: other.db };
      const outcomes = await Promise.all(
        [first, second].map((type) => perform(bookAppointment, asked(type), call)),
      );
      assert.deepEqual(codes(outcomes as never), ["appointments.member-busy", "booked"]);
    } finally {
      await other.close();
    }
  });

  test("the database refuses on its own that anybody is in two places", async () => {
    const person = world.personId("accountant");
    const take = (id: string, from: string, to: string) =>
      world.db.transaction().execute(async (tx) => {
        await enterCooperative(tx, 1, null);
        const scene = makeScene(tx, 1, world.actor("accountant"), testDay);
        const span = { from: new Date(`2026-12-01T${from}:00Z`), to: new Date(`2026-12-01T${to}:00Z`) };
        const taking = { kind: "person", resource: person, span, place: null } as const;
        await occupy(scene, { kind: "places.booking", id }, [taking]);
      });
    const [a, b, c] = [scenes(), scenes(), scenes()];
    await take(a, "09:00", "10:00");
    await take(b, "10:00", "11:00");
    await assert.rejects(take(c, "09:30", "10:30"), { code: "23P01" });
  });
});

let drawn = 0;
const scenes = () => `0b5f0000-0000-4000-8000-00000000000${drawn++}`;

describe("a request", () => {
  test("holds its slot, is confirmed once of three at once, frees its time when cancelled", async () => {
    const other = await openWorld();
    try {
      const id = await bookedOf(other, { type: { onRequest: true } });
      const adviser = { ...as(other.actor("adviser")), database: other.db };
      const confirm = () => perform(confirmAppointment, { appointment: id, version: 0 }, adviser);
      const outcomes = await Promise.all([confirm(), confirm(), confirm()]);
      assert.deepEqual(codes(outcomes as never), [
        ...["appointments.already-confirmed", "appointments.already-confirmed", "booked"],
      ]);
      const neighbour = { ...as(other.actor("neighbour")), database: other.db };
      const type = (await other.done(offerType, point, "adviser")).id;
      const again = await perform(bookAppointment, asked(type), neighbour);
      assert.equal(again.ok ? "" : again.refusal.code, "appointments.slot-taken");
      await other.done(cancelAppointment, { appointment: id, why: "Un enfant malade" }, "entrepreneur");
      assert.ok((await perform(bookAppointment, asked(type), neighbour)).ok);
    } finally {
      await other.close();
    }
  });

  test("moved, it leaves its time to others and does not stand in its own way", async () => {
    const other = await openWorld();
    try {
      const appointment = await bookedOf(other);
      const move = { appointment, mode: "phone", why: "Un client m’attend" };
      const half = { ...move, startsAt: "2026-11-26T08:30:00.000Z" };
      await other.done(moveAppointment, half, "entrepreneur");
      await other.done(moveAppointment, { ...move, startsAt: thursdayEleven }, "adviser");
      const neighbour = { ...as(other.actor("neighbour")), database: other.db };
      const { id: type } = await other.done(offerType, { ...point, afterMinutes: 0 }, "adviser");
      assert.ok((await perform(bookAppointment, asked(type, { startsAt: thursdayNine }), neighbour)).ok);
    } finally {
      await other.close();
    }
  });
});
