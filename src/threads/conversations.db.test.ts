import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { PersonName } from "../../fixtures/people.ts";
import { callAs, openWorld, testDay, type World, withinWorld } from "../../fixtures/world.ts";
import { runJob } from "../foundation/job.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { pageForm } from "../handbook/views.ts";
import "../registry.ts";
import { answerReport } from "./answer-report.ts";
import { blockPerson } from "./block-person.ts";
import { declareInbox } from "./inbox.ts";
import { leaveConversation } from "./leave-conversation.ts";
import { listThreads, searchThreads, similarThreads, unreadThreads } from "./list-threads.ts";
import { attachment, itemHistory, moderation } from "./more-views.ts";
import { openConversation } from "./open-conversation.ts";
import { readThread } from "./read-thread.ts";
import { reportItem } from "./report-item.ts";
import { takeLetter } from "./take-letter.ts";
import { tellItem } from "./tell-item.ts";
import { keyOfNadia, lettersOf, toldOf } from "./threads.fixture.sql.ts";
import { letterOf, written } from "./threads.fixture.ts";
import { writeItem } from "./write-item.ts";

before(() => declareInbox("courrier.lanavette.example"));
after(() => declareInbox(null));

async function seen<R>(asked: Promise<{ ok: true; result: R } | { ok: false }>): Promise<R | null> {
  const outcome = await asked;
  return outcome.ok ? outcome.result : null;
}
const soon = new Date(testDay.getTime() + 180_000);
const tell = (world: World, item: string) =>
  runJob(tellItem, { item }, { database: world.db, cooperative: 1, clock: () => soon });
const block = (world: World, as: PersonName, whom: PersonName) =>
  world.done(blockPerson, { person: world.personId(whom), blocked: true }, as);
const textsFor = async (world: World, as: PersonName, thread: string) =>
  (await seen(read(readThread, { thread }, callAs(as, world))))?.items.map(({ text }) => text) ?? null;
const refusalOf = async (asked: ReturnType<typeof perform>) => {
  const outcome = await asked;
  return outcome.ok ? null : outcome.refusal.code;
};

test("between a few nobody else reads, whatever their role: page, list, count, search, file, handbook", () =>
  withinWorld(async (world) => {
    const { thread } = await written(world, { text: "Le devis confidentiel" });
    const said = { thread, text: "Le voici", files: [{ name: "devis.pdf", text: "%PDF-1.7 devis" }] };
    const { id: item } = await world.done(writeItem, said, "neighbour");
    for (const [as, sees] of [
      ...([
        ["entrepreneur", true],
        ["neighbour", true],
        ["adviser", false],
      ] as const),
      ...([
        ["community", false],
        ["director", false],
      ] as const),
    ]) {
      const call = callAs(as, world);
      assert.equal((await read(readThread, { thread }, call)).ok, sees, as);
      assert.equal((await read(attachment, { item, position: 0 }, call)).ok, sees, as);
      assert.equal((await read(itemHistory, { item }, call)).ok, sees, as);
      for (const face of ["all", "direct"])
        assert.equal((await seen(read(listThreads, { face }, call)))?.total, sees ? 1 : 0, `${as} ${face}`);
      assert.equal((await seen(read(listThreads, { face: "house" }, call)))?.total, 0, as);
      assert.equal((await seen(read(searchThreads, { q: "confidentiel" }, call)))?.total, sees ? 1 : 0, as);
      const source = await seen(read(pageForm, { thread }, call));
      assert.equal(source?.fewRead ?? null, sees ? true : null, as);
    }
    const near = await seen(
      read(similarThreads, { title: "devis confidentiel" }, callAs("neighbour", world)),
    );
    assert.deepEqual(near?.rows, []);
    assert.equal((await seen(read(unreadThreads, {}, callAs("entrepreneur", world))))?.n, 1);
    assert.equal((await seen(read(unreadThreads, {}, callAs("director", world))))?.n, 0);
  }));

test("the same people go on in the conversation they have, whoever writes first", () =>
  withinWorld(async (world) => {
    const { thread } = await written(world);
    const back = { people: [world.personId("entrepreneur")], text: "Jeudi, oui." };
    assert.equal((await world.done(openConversation, back, "neighbour")).id, thread);
    const apart = await written(world, { title: "Le salon" });
    assert.notEqual(apart.thread, thread);
    const more = await written(world, { to: ["neighbour", "adviser"] });
    assert.notEqual(more.thread, thread);
    assert.deepEqual(await textsFor(world, "entrepreneur", thread), ["On se voit jeudi ?", "Jeudi, oui."]);
  }));

test("two who write to each other at once have one conversation", async () => {
  const world = await openWorld();
  try {
    const [nadia, paul] = [world.personId("entrepreneur"), world.personId("neighbour")];
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) => {
        const [as, to] = n % 2 ? (["neighbour", nadia] as const) : (["entrepreneur", paul] as const);
        return perform(openConversation, { people: [to], text: `Message ${n}` }, callAs(as, world));
      }),
    );
    const threads = new Set(answers.map((one) => (one.ok ? one.result.id : one.refusal.code)));
    assert.equal(threads.size, 1);
    const [thread] = threads as Set<string>;
    assert.equal((await textsFor(world, "neighbour", thread as string))?.length, 12);
  } finally {
    await world.close();
  }
});

test("whoever is blocked reaches one no more: anew, by page, by mail, or among a few", () =>
  withinWorld(async (world) => {
    const { thread } = await written(world, { text: "Un" });
    const three = await written(world, { to: ["neighbour", "adviser"], text: "À trois" });
    const token = await keyOfNadia(world, { thread });
    await block(world, "neighbour", "entrepreneur");
    const again = { people: [world.personId("neighbour")], text: "Deux" };
    const call = callAs("entrepreneur", world);
    assert.equal(await refusalOf(perform(openConversation, again, call)), "threads.cannot-reach");
    assert.equal(await refusalOf(perform(writeItem, { thread, text: "Trois" }, call)), "threads.unheard");
    const letter = await world.done<{ returned: boolean }>(takeLetter, letterOf(token), "entrepreneur");
    assert.equal(letter.returned, true);
    const said = { thread: three.thread, text: "Et @Paul Larrieu ?" };
    const { id: item } = await world.done(writeItem, said, "entrepreneur");
    await tell(world, item);
    const told = (await toldOf(world.db)).map(({ who }) => who);
    assert.ok(told.includes("Amaia") && !told.includes("Paul"), told.join());
    assert.deepEqual(await textsFor(world, "neighbour", three.thread), [null, null]);
    assert.equal((await seen(read(unreadThreads, {}, callAs("neighbour", world))))?.n, 0);
    assert.equal((await seen(read(searchThreads, { q: "trois" }, callAs("neighbour", world))))?.total, 0);
    assert.deepEqual(await textsFor(world, "adviser", three.thread), ["À trois", "Et @Paul Larrieu ?"]);
  }));

test("a message comes by mail, is answered by mail, and its letter names no list of the house", () =>
  withinWorld(async (world) => {
    const { thread, item } = await written(world, { text: "On se voit jeudi ?" });
    await tell(world, item);
    assert.deepEqual(await toldOf(world.db), [{ kind: "threads.direct", who: "Paul" }]);
    const letter = (await lettersOf(world.db)).find(({ recipient }) => recipient.startsWith("paul"));
    assert.match(letter?.subject ?? "", /Nadia Benali$/);
    assert.equal(letter?.headers["List-Id"], `<fil-${thread}.{host}>`.replace(/^/, "La Navette "));
    const token = await keyOfNadia(world, { thread });
    await world.done(takeLetter, letterOf(token, { text: "À neuf heures." }), "entrepreneur");
    assert.deepEqual(await textsFor(world, "neighbour", thread), ["On se voit jeudi ?", "À neuf heures."]);
  }));

test("reported by one of them, that message alone is read by whoever judges it", () =>
  withinWorld(async (world) => {
    const { thread } = await written(world, { text: "Rien à voir" });
    const said = { thread, text: "Une insulte" };
    const { id: item } = await world.done(writeItem, said, "entrepreneur");
    const outside = perform(reportItem, { item, why: "Insulte" }, callAs("community", world));
    assert.equal((await outside).ok, false);
    await world.done(reportItem, { item, why: "Insulte" }, "neighbour");
    const reports = (await seen(read(moderation, {}, callAs("community", world))))?.reports;
    assert.deepEqual(
      reports?.map(({ text, direct }) => ({ text, direct })),
      [{ text: "Une insulte", direct: true }],
    );
    assert.equal((await read(readThread, { thread }, callAs("community", world))).ok, false);
    const report = reports?.[0]?.id;
    await world.done(answerReport, { report, hide: true, why: "Injurieux" }, "community");
    assert.deepEqual(await textsFor(world, "neighbour", thread), ["Rien à voir", null]);
  }));

test("whoever leaves reads no more of it, and alone one is heard by nobody", () =>
  withinWorld(async (world) => {
    const { thread, item } = await written(world);
    await world.done(leaveConversation, { thread }, "neighbour");
    assert.equal(await textsFor(world, "neighbour", thread), null);
    await tell(world, item);
    assert.deepEqual(await toldOf(world.db), []);
    const more = perform(writeItem, { thread, text: "Allô ?" }, callAs("entrepreneur", world));
    assert.equal(await refusalOf(more), "threads.unheard");
    const anew = await written(world, { text: "Je reprends" });
    assert.notEqual(anew.thread, thread);
  }));
