import assert from "node:assert/strict";
import { test } from "node:test";
import { callAs, type World, withinWorld } from "../../fixtures/world.ts";
import { askSilence } from "../events/ask-silence.ts";
import { enterByKey } from "../events/enter-by-key.ts";
import { asVisitor, keyOf, visitorOf } from "../events/events.fixture.ts";
import { registerGuest } from "../events/register-guest.ts";
import { visitorIn } from "../foundation/actor.ts";
import { drawHouseKey } from "../foundation/house-key.ts";
import { read } from "../foundation/read.ts";
import { listMail } from "../people/index.ts";
import "../registry.ts";
import { guestRoom } from "../video/rooms.ts";
import { askQuestion } from "./ask-question.ts";
import { coming, later, mark, past, question, running, workshop } from "./live.fixture.ts";

const before = new Date("2026-11-16T13:00:00Z");
const invited = async (world: World, event: string) => {
  await asVisitor(world, registerGuest, { event, mode: "online", ...visitorOf }, before);
  return keyOf(world);
};
const letters = async (world: World) =>
  (await listMail(world.db, visitorOf.email)).filter(({ subject }) => /réponse|replay/.test(subject));

test("a guest whose question is answered afterwards has one letter, which says why and how it stops", () =>
  withinWorld(async (world) => {
    const event = await workshop(world, past);
    const key = await invited(world, event);
    const during = new Date("2026-11-20T09:00:00Z");
    const asked = await asVisitor(world, askQuestion, { key, text: question }, during);
    const id = (asked as { result?: { id: string } }).result?.id as string;
    assert.deepEqual(await letters(world), []);
    await mark(world, id, "answered", "Dites-le trois mois avant.");
    await mark(world, id, "answered", "Dites-le deux mois avant.", later(5));
    const [letter, ...more] = await letters(world);
    assert.equal(more.length, 0, "once, however often the answer is written");
    assert.match(letter?.body ?? "", /parce que vous aviez une place à « Fixer ses prix »/);
    assert.match(letter?.body ?? "", /inscription\/[\w-]{43}\/direct/);
    assert.match(letter?.body ?? "", /inscription\/[\w-]{43}\?silence=1/);
  }));

test("whoever asked for silence is written to no more", () =>
  withinWorld(async (world) => {
    const event = await workshop(world, past);
    const key = await invited(world, event);
    const during = new Date("2026-11-20T09:00:00Z");
    const asked = await asVisitor(world, askQuestion, { key, text: question }, during);
    const id = (asked as { result?: { id: string } }).result?.id as string;
    assert.ok((await asVisitor(world, askSilence, { key })).ok);
    await mark(world, id, "answered", "Dites-le trois mois avant.");
    assert.deepEqual(await letters(world), []);
  }));

test("a guest with a seat online comes into our own room by an address drawn for them", () =>
  withinWorld(async (world) => {
    const event = await workshop(world, { ...running, onlineLink: "" });
    const key = await invited(world, event);
    const { secret, hash } = drawHouseKey("la-navette");
    const seen = () =>
      read(guestRoom, { link: secret }, { ...callAs("entrepreneur", world), actor: visitorIn("fr") });
    assert.equal((await seen()).ok, false);
    assert.ok((await asVisitor(world, enterByKey, { key, hash })).ok);
    const room = await seen();
    assert.ok(room.ok);
    const elsewhere = await workshop(world, { ...coming, title: "Ailleurs" });
    assert.ok(elsewhere);
    const outside = await asVisitor(world, enterByKey, { key: `${key.slice(1)}x`, hash: "b".repeat(64) });
    assert.equal(outside.ok, false);
  }));
