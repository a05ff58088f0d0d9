import assert from "node:assert/strict";
import { test } from "node:test";
import { openWorld, testDay } from "../../fixtures/world.ts";
import { read } from "../foundation/read.ts";
import { besideInterview } from "./beside-interview.ts";
import { taggable } from "./interview-tag.fixture.ts";
import { recordHours } from "./record-hours.ts";
import { tagInterview } from "./tag-interview.ts";

test("an interview names its convention, as its author says until its hours do", async () => {
  const world = await openWorld();
  try {
    const { interview, convention, appointment } = await taggable(world);
    const see = async (who: "adviser" | "neighbour" | "director") => {
      const call = { database: world.db, cooperative: 1, actor: world.actor(who), clock: () => testDay };
      const found = await read(besideInterview, { interview }, call);
      return found.ok ? found.result : null;
    };
    assert.equal((await see("adviser"))?.tag, null);
    await world.done(tagInterview, { interview, convention }, "adviser");
    const said = await see("adviser");
    assert.deepEqual([said?.tag?.reference, said?.tag?.byHours, said?.mayTag], ["NA-2026-114", false, true]);
    // A draft is its author's, and so is what it is for.
    assert.deepEqual([await see("director"), await see("neighbour")], [null, null]);
    await world.done(tagInterview, { interview }, "adviser");
    assert.equal((await see("adviser"))?.tag, null);
    await world.done(recordHours, { appointment, convention, theme: "Faire le point" }, "adviser");
    const counted = await see("adviser");
    assert.deepEqual(
      [counted?.tag?.convention, counted?.tag?.byHours, counted?.mayTag],
      [convention, true, false],
    );
  } finally {
    await world.close();
  }
});
