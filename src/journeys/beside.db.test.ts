import assert from "node:assert/strict";
import { test } from "node:test";
import { openWorld, testDay } from "../../fixtures/world.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { besideAppointment } from "./beside-appointment.ts";
import { besideMeeting } from "./beside-meeting.ts";
import { draftFromMeeting } from "./draft-from-meeting.ts";
import { actionSetOf, metOf, nadia, notedOf, notedText } from "./journeys.fixture.ts";
import { oneInterview } from "./read-interview.ts";

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
