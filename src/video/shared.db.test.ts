import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { visitorIn } from "../foundation/actor.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { admit } from "./admit.ts";
import { openFile, readStanding } from "./line.ts";
import { oneRoom } from "./rooms.ts";
import { sendFile } from "./send-file.ts";
import { setAction } from "./set-action.ts";
import { comes, guestComes, pdf, roomOf } from "./video.fixture.ts";
import { writeNote } from "./write-note.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const clock = () => testDay;
const sharedOf = async (key: string) =>
  (await readStanding(world.db, { key, clock, turn: undefined }))?.shared ?? null;
const byKey = () => ({
  ...{ database: world.db, cooperative: 1, actor: visitorIn("fr"), door: "web" as const, clock },
});

describe("what those within share", () => {
  test("is read by whoever is within, guests too, and by nobody at the door", async () => {
    const room = await roomOf(world);
    const host = await comes(world, room, "adviser");
    const member = await comes(world, room, "entrepreneur");
    await world.done(writeNote, { key: host.key, was: "", text: "Prix : 42 €" }, "adviser");
    assert.equal(await sharedOf(member.key), null);
    const early = await perform(writeNote, { key: member.key, was: "", text: "Moi" }, byKey());
    assert.equal(early.ok ? "" : early.refusal.code, "video.not-within");
    const guest = await guestComes(world, room);
    for (const arrival of [member.id, guest.id]) await world.done(admit, { arrival }, "adviser");
    for (const key of [host.key, member.key, guest.key])
      assert.equal((await sharedOf(key))?.note.text, "Prix : 42 €");
  });

  test("keeps both of two who write at once, and every one of twenty writings in a race", async () => {
    const { key } = await comes(world, await roomOf(world), "adviser");
    const lines = Array.from({ length: 20 }, (_, n) => `ligne ${n};`);
    const outcomes = await Promise.all(
      lines.map((text) => perform(writeNote, { key, was: "", text }, byKey())),
    );
    assert.deepEqual([...new Set(outcomes.map(({ ok }) => ok))], [true]);
    const note = (await sharedOf(key))?.note;
    assert.equal(note?.revision, 20);
    for (const line of lines) assert.ok(note?.text.includes(line), `${line} is lost`);
  });

  test("names the guest who is to do something, and opens a file to whoever is within only", async () => {
    const room = await roomOf(world);
    const host = await comes(world, room, "adviser");
    const guest = await guestComes(world, room);
    await world.done(admit, { arrival: guest.id }, "adviser");
    const action = { key: host.key, what: "Envoyer le bail", owner: guest.id, dueOn: "2026-12-04" };
    await world.done(setAction, action, "adviser");
    const sent = await perform(sendFile, { key: guest.key, file: pdf }, byKey());
    assert.ok(sent.ok);
    const shared = await sharedOf(host.key);
    assert.deepEqual(
      shared?.actions.map(({ name, what, dueOn }) => [name, what, dueOn]),
      [["Claire Duhalde", "Envoyer le bail", "2026-12-04"]],
    );
    assert.deepEqual(
      shared?.files.map(({ name, giver }) => [name, giver]),
      [["devis-atelier.pdf", "Claire Duhalde"]],
    );
    const open = async (key: string) => await openFile(world.db, { key, id: sent.result.id, clock });
    assert.equal((await open(host.key))?.mediaType, "application/pdf");
    const late = await comes(world, room, "entrepreneur");
    assert.equal(await open(late.key), null);
    const elsewhere = await comes(world, await roomOf(world), "adviser");
    assert.equal(await open(elsewhere.key), null);
  });

  test("is read after it by whoever was let in, and by no other who was invited", async () => {
    const room = await roomOf(world, ["entrepreneur", "neighbour"]);
    const { key } = await comes(world, room, "adviser");
    await comes(world, room, "entrepreneur");
    await world.done(writeNote, { key, was: "", text: "Prix : 42 €" }, "adviser");
    const seen = async (who: "adviser" | "entrepreneur" | "neighbour") => {
      const call = { database: world.db, cooperative: 1, actor: world.actor(who), clock };
      const found = await read(oneRoom, { room }, call);
      return found.ok ? (found.result.noted?.note.text ?? null) : "nothing";
    };
    assert.equal(await seen("adviser"), "Prix : 42 €");
    assert.equal(await seen("entrepreneur"), null);
    assert.equal(await seen("neighbour"), null);
  });
});
