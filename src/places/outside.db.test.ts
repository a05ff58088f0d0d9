import assert from "node:assert/strict";
import { test } from "node:test";
import ICAL from "ical.js";
import { callAs, withinWorld } from "../../fixtures/world.ts";
import { stranger, visitorIn } from "../foundation/actor.ts";
import { drawHouseKey } from "../foundation/house-key.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { listMail } from "../people/index.ts";
import { bookAtDoor } from "./book-at-door.ts";
import { bookRoom } from "./book-room.ts";
import { extendAtDoor } from "./extend-at-door.ts";
import { readRoomFeed } from "./feed.ts";
import { makeAddress } from "./make-address.ts";
import { domiciled, doorOf, hallOf, letterTo, roomOf, tuesday } from "./places.fixture.ts";
import { domiciliations, placeLetters } from "./read-domiciliations.ts";
import { doorPage } from "./read-door.ts";
import { recordLetter } from "./record-letter.ts";
import { searchRooms } from "./search-rooms.ts";
import "../registry.ts";

test("a door opens to its secret alone, takes and keeps its room, and never what follows", () =>
  withinWorld(async (of) => {
    const room = await roomOf(of);
    const key = await doorOf(of, room);
    const visitor = { ...callAs("entrepreneur", of), actor: visitorIn("fr") };
    await of.done(bookRoom, tuesday(room, { date: "2026-11-23", from: "13:40", to: "14:00" }), "neighbour");
    const taken = await perform(bookAtDoor, { key, minutes: 60 }, visitor);
    assert.equal(taken.ok, false);
    assert.ok((await perform(bookAtDoor, { key, minutes: 15 }, visitor)).ok);
    assert.ok((await perform(extendAtDoor, { key, minutes: 15 }, visitor)).ok);
    assert.equal((await perform(extendAtDoor, { key, minutes: 15 }, visitor)).ok, false);
    const door = await read(doorPage, { key }, visitor);
    assert.ok(door.ok);
    assert.equal(door.result.current?.to.toISOString(), "2026-11-23T12:30:00.000Z");
    assert.equal((await read(doorPage, { key: `${key.slice(0, -1)}x` }, visitor)).ok, false);
    assert.equal((await read(doorPage, { key }, { ...visitor, actor: stranger })).ok, false);
  }));

test("the calendar of a room is read by an independent reader: one event for a hall, nothing discreet", () =>
  withinWorld(async (of) => {
    const { a, hall } = await hallOf(of);
    await of.done(bookRoom, tuesday(hall, { discreet: true }), "entrepreneur");
    await of.done(bookRoom, tuesday(a, { from: "14:00", to: "15:00" }), "neighbour");
    const { secret, hash } = drawHouseKey("la-navette");
    await of.done(makeAddress, { subject: of.site, purpose: "feed", hash });
    const asked = { origin: "https://ici", clock: () => new Date("2026-11-23T12:00:00Z") };
    const text = await readRoomFeed(of.db, { ...asked, secret });
    assert.ok(text);
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
    const told = events.map((event) => new ICAL.Event(event)).map(({ summary }) => summary);
    assert.deepEqual(told.sort(), ["Adour : Point avec une cliente", "Grande salle : Occupé"]);
    assert.equal(await readRoomFeed(of.db, { ...asked, secret: `${secret.slice(0, -1)}x` }), null);
  }));

test("post for a firm is told by mail, for an activity on its page; others read neither", () =>
  withinWorld(async (of) => {
    const firm = await domiciled(of);
    await of.done(recordLetter, letterTo(firm, { receivedOn: "2026-08-01" }), "community");
    await of.done(recordLetter, letterTo(of.activity), "community");
    const mail = (await listMail(of.db)).find(({ recipient }) => recipient === "maider@conserves.example");
    assert.match(mail?.subject ?? "", /Tribunal de Dax/);
    const counts = [];
    for (const who of ["community", "entrepreneur", "neighbour"] as const) {
      const seen = await read(placeLetters, {}, callAs(who, of));
      assert.ok(seen.ok);
      counts.push(seen.result.total);
    }
    assert.deepEqual(counts, [2, 1, 0]);
    const all = await read(domiciliations, {}, callAs("community", of));
    assert.ok(all.ok);
    assert.deepEqual([all.result.rows[0]?.standing, all.result.rows[0]?.untaken], ["active", true]);
    assert.equal((await read(domiciliations, {}, callAs("entrepreneur", of))).ok, false);
  }));

test("what a search answers may be had: by the rules, by the hour, by the seats", () =>
  withinWorld(async (of) => {
    const room = await roomOf(of);
    const small = await roomOf(of, { name: "Petite", seats: 4 });
    const morning = { text: "8 personnes, écran, Tarnos, demain matin, 2 h" };
    const ask = async () => {
      const found = await read(searchRooms, morning, callAs("entrepreneur", of));
      assert.ok(found.ok);
      return found.result.fits;
    };
    assert.deepEqual(
      (await ask()).map(({ room: one, slot }) => [one.id, slot.from, slot.to]),
      [[room, "08:00", "10:00"]],
    );
    await of.done(bookRoom, tuesday(room, { from: "08:00", to: "13:00" }), "neighbour");
    const near = await ask();
    assert.ok(near.length > 0 && near.every(({ differs, room: one }) => differs && one.id !== small));
    for (const { room: one, slot } of near) {
      const booking = { ...tuesday(one.id), ...slot };
      const tried = await perform(bookRoom, booking, { ...callAs("entrepreneur", of), rehearse: true });
      assert.ok(tried.ok, JSON.stringify(tried));
    }
  }));
