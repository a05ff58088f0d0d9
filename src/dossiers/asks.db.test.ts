import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import type { PersonName } from "../../fixtures/people.ts";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { read } from "../foundation/read.ts";
import type { AnyView } from "../foundation/view.ts";
import { runWatches } from "../foundation/watch.ts";
import { readNotices } from "../notices/read-notices.ts";
import { listMail } from "../people/index.ts";
import { watches } from "../registry.ts";
import { acceptDocument } from "./accept-document.ts";
import { answered, askedOf } from "./ask.fixture.ts";
import { askDocument } from "./ask-document.ts";
import { givenBy } from "./document.fixture.ts";
import { fileDocument } from "./file-document.ts";
import { giveDocument } from "./give-document.ts";
import { endingDocuments, listAsks, myAsks } from "./list-asks.ts";
import { openFile } from "./open-file.ts";
import { refuseDocument } from "./refuse-document.ts";

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

async function seen(view: AnyView, input: object, name: PersonName) {
  const clock = () => testDay;
  const outcome = await read(view, input, {
    database: world.db,
    cooperative: 1,
    actor: world.actor(name),
    clock,
  });
  return outcome.ok ? outcome.result : outcome.refusal.code;
}
const mine = async () => (await seen(myAsks, {}, "entrepreneur")).asks.length;
const face = async (name: string, who: PersonName) => (await seen(listAsks, { face: name }, who)).total;
const sentences = async (name: PersonName): Promise<string[]> =>
  (await seen(readNotices, {}, name)).notices.map(({ sentence }: { sentence: string }) => sentence);

test("asked, given, sent back, given again and accepted: each is told what waits for them", async () => {
  const { document } = await answered(world);
  assert.equal(await mine(), 0, "what was given waits for HR");
  assert.equal(await face("to-check", "hr"), 1);
  const told = "Nadia Benali a déposé le document que vous demandiez : vérifiez-le";
  assert.deepEqual(await sentences("hr"), [told]);
  const letters = await listMail(world.db);
  assert.ok(letters.some(({ subject }) => subject.startsWith("Sophie Bernadet vous demande un document")));

  const reason = "Le verso manque.";
  await world.done(refuseDocument, { document, reason }, "hr");
  assert.equal(await mine(), 1, "what was sent back is to be given again");
  assert.equal(await face("waiting", "hr"), 1);
  const again = await world.done(giveDocument, givenBy(world), "entrepreneur");
  await world.done(acceptDocument, { document: again.id }, "hr");
  assert.equal(await mine(), 0);
  assert.equal(await face("over", "hr"), 1);
  assert.ok(
    (await sentences("entrepreneur")).includes(`Un document de votre dossier est à redonner : ${reason}`),
  );
});

test("an adviser asks for papers of the trade, reads what came, and nothing else of the file", async () => {
  await assert.rejects(world.done(askDocument, askedOf(world), "adviser"));
  const diploma = askedOf(world, { kind: "diploma", reason: "Pour l’assureur." });
  await world.done(askDocument, diploma, "adviser");
  const asked = await world.done(giveDocument, givenBy(world, { kind: "diploma" }), "entrepreneur");
  const other = await world.done(giveDocument, givenBy(world), "entrepreneur");
  await world.done(openFile, { person: world.personId("entrepreneur") }, "adviser");
  assert.notEqual(typeof (await seen(fileDocument, { document: asked.id }, "adviser")), "string");
  assert.equal(typeof (await seen(fileDocument, { document: other.id }, "adviser")), "string");
  await assert.rejects(world.done(acceptDocument, { document: other.id }, "adviser"));
  await world.done(acceptDocument, { document: asked.id }, "adviser");
  await assert.rejects(world.done(askDocument, diploma, "colleague"), "she does not follow Nadia");
});

test("who has not given is reminded before the day and each week after; whoever asked is told", async () => {
  await world.done(askDocument, askedOf(world), "hr");
  const onDay = (day: string) => runWatches(world.db, watches, () => new Date(`${day}T09:00:00Z`));
  const due = async () =>
    (await sentences("entrepreneur")).filter((s) => s.startsWith("Un document reste")).length;
  for (const [day, told] of [
    ["2026-12-06", 0],
    ["2026-12-07", 1],
    ["2026-12-09", 1],
    ["2026-12-11", 2],
    ["2026-12-17", 2],
    ["2026-12-18", 3],
  ] as const) {
    await onDay(day);
    assert.equal(await due(), told, day);
  }
  assert.equal((await sentences("hr")).length, 2);
});

test("of what ends soon the next is offered until it is asked for", async () => {
  await world.done(giveDocument, givenBy(world, { endsOn: "2026-12-15" }), "entrepreneur");
  const [row] = (await seen(endingDocuments, {}, "hr")).rows;
  assert.deepEqual([row.kind, row.renewBy], ["identity", "2026-12-15"]);
  await world.done(askDocument, askedOf(world), "hr");
  assert.deepEqual((await seen(endingDocuments, {}, "hr")).rows, []);
});
