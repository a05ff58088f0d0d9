import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { unzipSync } from "fflate";
import { confirmed } from "../../fixtures/confirmed.ts";
import { markedLife, planted } from "../../fixtures/marked-life.ts";
import type { PersonName } from "../../fixtures/people.ts";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { writing } from "../foundation/file-export.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { exportPerson } from "./export-person.ts";
import { takeData } from "./take-data.ts";

// What is held is declared by the registry.
import "../registry.ts";

let world: World;
before(async () => {
  world = await openWorld();
  for (const name of ["entrepreneur", "hr", "neighbour"] as const) await confirmed(world, name);
  await markedLife(world, "entrepreneur", world.activity, "AJONC");
  await markedLife(world, "neighbour", world.otherActivity, "BRUYERE");
});
after(() => world.close());

async function taken(person: PersonName, as: PersonName, clock = () => testDay) {
  const parts: Uint8Array[] = [];
  const sink = async (_: unknown, bytes: AsyncIterable<Uint8Array>) => {
    for await (const part of bytes) parts.push(part);
  };
  const reading = { database: world.db, cooperative: 1, actor: world.actor(as), clock };
  const outcome = await read(writing(exportPerson, sink), { person: world.personId(person) }, reading);
  if (!outcome.ok) return outcome.refusal.code;
  return unzipSync(Buffer.concat(parts));
}

/** Everything that can be read in the files, as one text. */
const textOf = (files: Record<string, Uint8Array>): string =>
  Object.values(files)
    .map((bytes) => Buffer.from(bytes).toString("utf8"))
    .join("\n");

describe("everything about me (R9.05, R1.06)", () => {
  test("one says that one takes it, within the hour; nobody takes what is not theirs", async () => {
    assert.equal(await taken("entrepreneur", "entrepreneur"), "foundation.not-found");
    assert.equal(await taken("neighbour", "entrepreneur"), "foundation.not-allowed");
    for (const who of ["adviser", "accountant", "community", "colleague"] as const)
      assert.equal(await taken("entrepreneur", who), "foundation.not-allowed", who);
    const person = world.personId("entrepreneur");
    await world.done(takeData, { person }, "entrepreneur", new Date(testDay.getTime() - 3_700_000));
    assert.equal(await taken("entrepreneur", "entrepreneur"), "foundation.not-found");
  });

  test("whoever has not just said who they are takes nothing, in another session neither", async () => {
    const person = world.personId("entrepreneur");
    const late = () => new Date(testDay.getTime() + 11 * 60_000);
    await world.done(takeData, { person }, "entrepreneur");
    assert.equal(await taken("entrepreneur", "entrepreneur", late), "people.confirm-first");
    const elsewhere = { ...world.actor("entrepreneur"), session: "another device" };
    const program = { ...world.actor("entrepreneur"), session: null };
    for (const actor of [elsewhere, program]) {
      const call = { database: world.db, cooperative: 1, actor, door: "api", clock: () => testDay } as const;
      const outcome = await perform(takeData, { person }, call);
      assert.equal(outcome.ok ? "accepted" : outcome.refusal.code, "people.confirm-first");
    }
  });

  test("all that was told of me is in it, nothing of anybody else", async () => {
    const person = world.personId("entrepreneur");
    await world.done(takeData, { person }, "entrepreneur");
    const files = await taken("entrepreneur", "entrepreneur");
    assert.ok(typeof files === "object");
    const text = textOf(files);
    for (const word of planted) assert.ok(text.includes(`AJONC-${word}`), word);
    assert.ok(!text.includes("BRUYERE"), "a neighbour's word");
    assert.ok(!text.includes("Larrieu"), "a neighbour's name");
    assert.ok(!text.includes("AJONC-note"), "the private note of an adviser");
    const support = Buffer.from(files["donnees/journeys.support.json"] ?? []).toString();
    assert.match(support, /"adviser": "la coopérative"/);
    const names = Object.keys(files);
    for (const name of ["lisez-moi.html", "donnees/dossiers.identity.json", "activites/A017/clients.csv"])
      assert.ok(names.includes(name), names.join());
    assert.ok(names.some((name) => name.startsWith("activites/A017/grand-livre-2026")));
    assert.match(Buffer.from(files["lisez-moi.html"] ?? []).toString(), /Notes de travail/);
  });

  test("HR takes it at a written request: messages stay between the two", async () => {
    const person = world.personId("entrepreneur");
    await world.done(takeData, { person }, "hr");
    const files = await taken("entrepreneur", "hr");
    assert.ok(typeof files === "object");
    const text = textOf(files);
    assert.ok(text.includes("AJONC-rue") && !text.includes("AJONC-message"));
    assert.match(Buffer.from(files["lisez-moi.html"] ?? []).toString(), /prenez-les depuis votre compte/);
  });
});
