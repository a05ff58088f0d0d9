import assert from "node:assert/strict";
import { test } from "node:test";
import { openWorld, testDay } from "../../fixtures/world.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { besideAppointment } from "./beside-appointment.ts";
import { besideMeeting } from "./beside-meeting.ts";
import { draftFromMeeting } from "./draft-from-meeting.ts";
import {
  actionSetOf,
  metOf,
  nadia,
  notedOf,
  notedText,
  noteOf,
  sharedOf,
  writtenOf,
} from "./journeys.fixture.ts";
import { oneInterview } from "./read-interview.ts";
import { sendMessage } from "./send-message.ts";
import { writeNote } from "./write-note.ts";

test("beside an appointment stand the open actions of the two, and its record to write", async () => {
  const world = await openWorld();
  try {
    const appointment = await metOf(world);
    await actionSetOf(world);
    const call = { database: world.db, cooperative: world.cooperative, clock: () => testDay };
    const see = (who: "adviser" | "entrepreneur" | "neighbour" | "director") =>
      read(besideAppointment, { appointment }, { ...call, actor: world.actor(who) });
    const desk = await see("adviser");
    assert.ok(desk.ok);
    assert.deepEqual([desk.result.person, desk.result.mayWrite], [nadia(world), true]);
    assert.deepEqual(
      desk.result.actions.map(({ what }) => what),
      ["Relancer les trois devis"],
    );
    const own = await see("entrepreneur");
    assert.ok(own.ok && !own.result.mayWrite);
    for (const who of ["neighbour", "director"] as const) assert.equal((await see(who)).ok, false, who);
  } finally {
    await world.close();
  }
});

test("the notes of a video meeting become a draft of its author, and actions of the two", async () => {
  const world = await openWorld();
  try {
    const appointment = await notedOf(world);
    const call = { database: world.db, cooperative: world.cooperative, clock: () => testDay };
    const as = (who: "adviser" | "entrepreneur" | "neighbour" | "director") => ({
      ...call,
      actor: world.actor(who),
    });
    assert.equal((await read(besideMeeting, { appointment }, as("entrepreneur"))).ok, false);
    const before = await read(besideMeeting, { appointment }, as("adviser"));
    assert.deepEqual(before.ok && before.result, { mayDraft: true, interview: null });
    for (const who of ["entrepreneur", "director"] as const)
      assert.equal((await perform(draftFromMeeting, { appointment }, { ...as(who), door: "web" })).ok, false);
    const { id: interview } = await world.done(draftFromMeeting, { appointment }, "adviser");
    const own = await read(oneInterview, { interview }, as("adviser"));
    assert.ok(own.ok);
    assert.equal(own.result.draft, notedText);
    const { heldOn, minutes, mode, subject } = own.result.interview;
    assert.deepEqual([heldOn, minutes, mode, subject], ["2026-11-19", 60, "video", "Faire le point"]);
    assert.deepEqual(
      own.result.actions.map(({ what, ownerName, dueOn }) => [what, ownerName, dueOn]),
      [["Envoyer le modèle de devis", "Amaia Lafitte", "2026-12-04"]],
    );
    assert.equal((await read(oneInterview, { interview }, as("entrepreneur"))).ok, false);
    const after = await read(besideMeeting, { appointment }, as("adviser"));
    assert.deepEqual(after.ok && after.result, { mayDraft: false, interview });
  } finally {
    await world.close();
  }
});

test("before an appointment its adviser has record, own notes, questions; its member nothing", async () => {
  const world = await openWorld();
  try {
    const appointment = await metOf(world);
    await sharedOf(world);
    // A draft is no record yet, and the note of a colleague is not one's own, shared with the circle or not.
    await writtenOf(world, { heldOn: "2026-11-23", subject: "Brouillon" });
    await noteOf(world);
    const told = { person: nadia(world), text: "Vue au marché de Noël.", circle: true };
    const beside = { ...world.actor("colleague"), follows: new Set([world.activity]) };
    const by = { actor: beside, door: "web" as const, clock: () => testDay };
    const wrote = await perform(writeNote, told, { database: world.db, cooperative: 1, ...by });
    assert.ok(wrote.ok);
    await world.done(
      sendMessage,
      { person: nadia(world), text: "Puis-je facturer en acompte ?" },
      "entrepreneur",
    );
    const call = { database: world.db, cooperative: world.cooperative, clock: () => testDay };
    const see = (who: "adviser" | "entrepreneur") =>
      read(besideAppointment, { appointment }, { ...call, actor: world.actor(who) });
    const desk = await see("adviser");
    assert.ok(desk.ok && desk.result.desk);
    const { activities, last, notes, unread } = desk.result.desk;
    assert.deepEqual(
      activities.map(({ id }) => id),
      [world.activity],
    );
    assert.deepEqual(
      [last?.subject, last?.summary.slice(0, 12)],
      ["Prix et carnet de commandes", "Trois devis "],
    );
    assert.deepEqual(
      notes.map(({ text }) => text),
      ["Inquiète pour son bail."],
    );
    assert.equal(unread, 1);
    const own = await see("entrepreneur");
    assert.ok(own.ok);
    assert.equal(own.result.desk, null);
  } finally {
    await world.close();
  }
});
