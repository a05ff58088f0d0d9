import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import ICAL from "ical.js";
import { type PersonName, people } from "../../fixtures/people.ts";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { drawHouseKey } from "../foundation/house-key.ts";
import { runJob } from "../foundation/job.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { instantsOf, localTimeOf } from "../foundation/zoned.ts";
import { listMail } from "../people/index.ts";
import { asked, bookedOf, offeredOf, point, thursdayEleven, weekOf } from "./appointments.fixture.ts";
import { bookAppointment } from "./book-appointment.ts";
import { cancelAppointment } from "./cancel-appointment.ts";
import { confirmAppointment } from "./confirm-appointment.ts";
import { lapseRequest } from "./lapse-request.ts";
import { makeFeed } from "./make-feed.ts";
import { moveAppointment } from "./move-appointment.ts";
import { offerType } from "./offer-type.ts";
import { oneAppointment } from "./read-appointment.ts";
import { readFeedText } from "./read-feed.ts";
import { remind } from "./remind.ts";
import { setHours } from "./set-hours.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const parsed = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = new ICAL.Event(calendar.getFirstSubcomponent("vevent") ?? undefined);
  return {
    method: calendar.getFirstPropertyValue("method"),
    uid: event.uid,
    sequence: event.sequence,
    status: event.component.getFirstPropertyValue("status"),
    from: new Date(event.startDate.toUnixTime() * 1000),
    to: new Date(event.endDate.toUnixTime() * 1000),
  };
};

/** The invitations that left for somebody, the first first, as another program reads them. */
async function invitationsOf(where: World, name: PersonName) {
  const letters = await listMail(where.db, people[name].email);
  return letters.toReversed().flatMap(({ calendar }) => (calendar ? [parsed(calendar)] : []));
}

describe("the calendars of both", () => {
  test("follow a request, its confirmation, a move and a cancellation, under one UID", async () => {
    const appointment = await bookedOf(world, { type: { onRequest: true } });
    assert.deepEqual(await invitationsOf(world, "entrepreneur"), []);
    await world.done(confirmAppointment, { appointment, version: 0 }, "adviser");
    const move = { appointment, startsAt: thursdayEleven, mode: "site", why: "Un client m’attend" };
    await world.done(moveAppointment, move, "adviser");
    await world.done(cancelAppointment, { appointment, why: "Un enfant malade" }, "entrepreneur");
    for (const side of ["entrepreneur", "adviser"] as const) {
      const told = await invitationsOf(world, side);
      assert.deepEqual(
        told.map(({ method, status, sequence }) => `${method} ${status} ${sequence}`),
        ["REQUEST CONFIRMED 0", "REQUEST CONFIRMED 1", "CANCEL CANCELLED 2"],
      );
      assert.equal(new Set(told.map(({ uid }) => uid)).size, 1);
      assert.equal(told[1]?.from.toISOString(), thursdayEleven);
    }
  });

  test("say the same instant as the page on both sides of the nights when clocks change", async () => {
    const other = await openWorld();
    try {
      const seen = await bookAcrossTheNights(other);
      assert.deepEqual(
        seen.map((at) => at.slice(11, 16)),
        ["08:00", "07:00", "07:00", "07:00", "08:00"],
      );
      for (const side of ["entrepreneur", "adviser"] as const) {
        const told = await invitationsOf(other, side);
        assert.deepEqual(
          told.map(({ from }) => from.toISOString()),
          seen,
        );
        const [letter] = await listMail(other.db, people[side].email);
        assert.match(letter?.subject ?? "", /31\/10\/2027 à 09:00/);
      }
      const { secret, hash } = drawHouseKey("la-navette");
      await other.done(makeFeed, { hash }, "entrepreneur");
      const asking = { origin: "https://ensemble.example", clock: () => testDay };
      const text = (await readFeedText(other.db, { ...asking, secret })) ?? "";
      const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
      const starts = events.map((one) => new ICAL.Event(one).startDate.toUnixTime() * 1000);
      assert.deepEqual(
        starts.map((at) => new Date(at).toISOString()),
        seen,
      );
      // Another address takes its place; one that was made up opens nothing.
      await other.done(makeFeed, { hash: drawHouseKey("la-navette").hash }, "entrepreneur");
      assert.equal(await readFeedText(other.db, { ...asking, secret }), null);
      assert.equal(
        await readFeedText(other.db, { ...asking, secret: drawHouseKey("nulle-part").secret }),
        null,
      );
    } finally {
      await other.close();
    }
  });
});

/** Appointments at nine on both sides of two such nights: the instants that the page shows. */
async function bookAcrossTheNights(other: World): Promise<string[]> {
  const span = { fromMinute: 540, toMinute: 600, site: null };
  const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, ...span }));
  await other.done(setHours, { hours }, "adviser");
  const offer = { name: "Faire le point", minutes: 60, modes: ["phone"], horizonDays: 366 };
  const { id: type } = await other.done(offerType, offer, "adviser");
  const seen: string[] = [];
  for (const date of ["2027-03-27", "2027-03-28", "2027-03-30", "2027-10-30", "2027-10-31"]) {
    const [at] = instantsOf({ date, minute: 540 });
    const startsAt = (at as Date).toISOString();
    const { id } = await other.done(bookAppointment, { type, startsAt, mode: "phone" }, "entrepreneur");
    const reading = {
      database: other.db,
      cooperative: 1,
      actor: other.actor("adviser"),
      clock: () => testDay,
    };
    const page = await read(oneAppointment, { appointment: id }, reading);
    assert.ok(page.ok);
    assert.deepEqual(localTimeOf(page.result.appointment.startsAt), { date, minute: 540 });
    seen.push(page.result.appointment.startsAt.toISOString());
  }
  return seen;
}

test("from Montréal, over the night of March, letter, calendar, page, reminder tell one hour", async () => {
  const other = await openWorld();
  try {
    await other.done(setHours, { hours: weekOf(other.site) }, "adviser");
    const { id: type } = await other.done(offerType, { ...point, horizonDays: 366 }, "adviser");
    const told = asked(type, {
      startsAt: "2027-03-30T12:00:00.000Z",
      mode: "phone",
      zone: "America/Montreal",
    });
    const { id: appointment } = await other.done(bookAppointment, told, "entrepreneur");
    const clock = () => new Date("2027-03-29T12:00:00.000Z");
    await runJob(
      remind,
      { appointment, version: 0, ahead: "day" },
      { database: other.db, cooperative: 1, clock },
    );
    const both = "le 30/03/2027 à 14:00, heure de Paris (Montréal : 08:00)";
    for (const side of ["entrepreneur", "adviser"] as const) {
      const letters = await listMail(other.db, people[side].email);
      assert.equal(letters.filter(({ subject }) => subject.includes(both)).length, 2, side);
      const [event] = letters.flatMap(({ calendar }) => (calendar ? [parsed(calendar)] : []));
      assert.equal(event?.from.toISOString(), told.startsAt);
      const reading = { database: other.db, cooperative: 1, actor: other.actor(side), clock };
      const page = await read(oneAppointment, { appointment }, reading);
      assert.ok(page.ok);
      const { startsAt, memberZone } = page.result.appointment;
      assert.deepEqual([startsAt.toISOString(), memberZone], [told.startsAt, "America/Montreal"]);
    }
  } finally {
    await other.close();
  }
});

test("a request that nobody answers lapses once its time has come, and both are told", async () => {
  const other = await openWorld();
  try {
    const appointment = await bookedOf(other, { type: { onRequest: true } });
    const run = (job: typeof lapseRequest | typeof remind, input: object) =>
      runJob(
        job,
        { appointment, version: 0, ...input },
        { database: other.db, cooperative: 1, clock: () => testDay },
      );
    await run(remind, { ahead: "day" });
    await run(lapseRequest, {});
    await run(lapseRequest, {});
    const letters = await listMail(other.db, people.entrepreneur.email);
    assert.deepEqual(
      letters.map(({ subject }) => subject.slice(0, 43)),
      ["La demande de rendez-vous avec Amaia Lafitte"].map((text) => text.slice(0, 43)),
    );
    const again = await perform(bookAppointment, asked(await offeredOf(other)), {
      ...{ database: other.db, cooperative: 1, actor: other.actor("neighbour"), door: "web" },
      clock: () => testDay,
    });
    assert.ok(again.ok);
  } finally {
    await other.close();
  }
});

test("both are reminded the day before, unless it was moved meanwhile", async () => {
  const other = await openWorld();
  try {
    const appointment = await bookedOf(other);
    const clock = () => new Date("2026-11-25T08:00:00Z");
    const run = (version: number) =>
      runJob(remind, { appointment, version, ahead: "day" }, { database: other.db, cooperative: 1, clock });
    await run(1);
    await run(0);
    await run(0);
    for (const side of ["entrepreneur", "adviser"] as const) {
      const letters = await listMail(other.db, people[side].email);
      assert.equal(letters.filter(({ subject }) => subject.startsWith("Demain")).length, 1, side);
    }
  } finally {
    await other.close();
  }
});

test("an appointment is for its two people: to anybody else it does not exist", async () => {
  const other = await openWorld();
  try {
    const appointment = await bookedOf(other);
    const seenBy = async (actor: ReturnType<World["actor"]>, cooperative = 1) => {
      const found = await read(oneAppointment, { appointment }, { database: other.db, cooperative, actor });
      return found.ok ? "seen" : found.refusal.code;
    };
    for (const name of ["entrepreneur", "adviser"] as const)
      assert.equal(await seenBy(other.actor(name)), "seen", name);
    for (const name of ["neighbour", "colleague", "director", "hr"] as const)
      assert.equal(await seenBy(other.actor(name)), "foundation.not-found", name);
    assert.equal(await seenBy(other.builder, 2), "foundation.not-found");
  } finally {
    await other.close();
  }
});
