import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openWorld, type World } from "../../fixtures/world.ts";
import { read } from "../foundation/read.ts";
import { runWatches } from "../foundation/watch.ts";
import { readNotices } from "../notices/read-notices.ts";
import { listMail } from "../people/index.ts";
import { noticeKinds, watches } from "../registry.ts";
import { signedOf } from "./contracts.fixture.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const told = async (name: "hr" | "adviser" | "entrepreneur" | "community") => {
  const call = { database: world.db, cooperative: world.cooperative, actor: world.actor(name) };
  const outcome = await read(readNotices, {}, call);
  assert.ok(outcome.ok);
  return outcome.result.notices.map(({ sentence }) => sentence);
};
const onDay = (day: string) => runWatches(world.db, watches, () => new Date(`${day}T09:00:00Z`));

test("a date that comes is told once at each mark, to HR, the adviser and the person", async () => {
  const cape = { kind: "cape", startsOn: "2025-12-01", endsOn: "2026-11-30", activity: world.activity };
  await signedOf(world, { ...cape, person: world.personId("entrepreneur") });
  await onDay("2026-11-23");
  const sentence = "Le CAPE de Nadia Benali finit le 30/11/2026";
  assert.deepEqual(await told("hr"), [sentence]);
  assert.deepEqual(await told("adviser"), [sentence]);
  assert.deepEqual(await told("entrepreneur"), [sentence]);
  assert.deepEqual(await told("community"), []);
  const letters = (await listMail(world.db)).filter(({ subject }) => subject.startsWith("Vos avis"));
  // HR, the director, the adviser, the person: one letter of the day each.
  assert.equal(letters.length, 4);
  assert.match(letters[0]?.body ?? "", /finit le 30\/11\/2026\n {2}\{origin\}\/contrats\//);

  // The same day again, and the next one at the same mark: nobody is told twice.
  await onDay("2026-11-23");
  await onDay("2026-11-24");
  assert.equal((await told("hr")).length, 1);
  assert.equal((await listMail(world.db)).length, letters.length);
});

test("what is to be declared waits in the letter of the day", async () => {
  await signedOf(world, { person: world.personId("community"), startsOn: "2026-11-27" });
  await onDay("2026-11-25");
  const [digest] = (await listMail(world.db)).filter(({ subject }) => subject === "Vos avis du jour : 2");
  assert.match(digest?.body ?? "", /Contrat de Julien Castets : une formalité est à accomplir/);
  assert.match(digest?.body ?? "", /Pour choisir autrement :\n\{origin\}\/moi\/avis/);
});

test("every kind of notice has its own name", () => {
  assert.equal(new Set(noticeKinds.map(({ name }) => name)).size, noticeKinds.length);
});
