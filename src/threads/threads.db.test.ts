import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { PersonName } from "../../fixtures/people.ts";
import { callAs, testDay, type World, withinWorld } from "../../fixtures/world.ts";
import { runJob } from "../foundation/job.ts";
import { read } from "../foundation/read.ts";
import { runWatches } from "../foundation/watch.ts";
import { leaveGroup } from "../groups/index.ts";
import { watches as noticeWatches } from "../notices/index.ts";
import "../registry.ts";
import { setQuiet } from "../notices/set-quiet.ts";
import { blockPerson } from "./block-person.ts";
import { closePoll } from "./close-poll.ts";
import { deleteItem } from "./delete-item.ts";
import { editItem } from "./edit-item.ts";
import { followPlace } from "./follow-place.ts";
import { followThread } from "./follow-thread.ts";
import { hideItem } from "./hide-item.ts";
import { declareInbox } from "./inbox.ts";
import { listThreads, searchThreads, similarThreads, unreadThreads } from "./list-threads.ts";
import { markRead } from "./mark-read.ts";
import { mergeThread } from "./merge-thread.ts";
import { attachment, itemHistory } from "./more-views.ts";
import { readThread } from "./read-thread.ts";
import { splitThread } from "./split-thread.ts";
import { stopLetters } from "./stop-letters.ts";
import { takeLetter } from "./take-letter.ts";
import { tellItem } from "./tell-item.ts";
import { keyOfNadia, lettersOf, toldOf, voteLate } from "./threads.fixture.sql.ts";
import { answered, begun, begunInGroup, letterOf, polled } from "./threads.fixture.ts";
import { writeItem } from "./write-item.ts";

before(() => declareInbox("courrier.lanavette.example"));
after(() => declareInbox(null));

async function seen<R>(asked: Promise<{ ok: true; result: R } | { ok: false }>): Promise<R | null> {
  const outcome = await asked;
  return outcome.ok ? outcome.result : null;
}
const soon = new Date(testDay.getTime() + 180_000);
const tell = (world: World, item: string, at = soon, person?: string) =>
  runJob(
    tellItem,
    { item, ...(person && { person }) },
    { database: world.db, cooperative: 1, clock: () => at },
  );
const unread = async (world: World, as: PersonName) =>
  (await seen(read(unreadThreads, {}, callAs(as, world))))?.n;
const search = async (world: World, as: PersonName, q: string) =>
  (await seen(read(searchThreads, { q }, callAs(as, world))))?.total;

test("a thread of a group is seen by its members alone: page, list, count, search, file", () =>
  withinWorld(async (world) => {
    const file = { name: "plan.pdf", text: "%PDF-1.7 plan" };
    const { thread, group } = await begunInGroup(world);
    const said = { thread, text: "Le plan du stand", files: [file] };
    const { id: item } = await world.done(writeItem, said, "adviser");
    for (const [as, sees] of [
      ["entrepreneur", true],
      ["adviser", true],
      ["neighbour", false],
      ["director", false],
    ] as const) {
      const call = callAs(as, world);
      assert.equal((await read(readThread, { thread }, call)).ok, sees, as);
      assert.equal((await read(attachment, { item, position: 0 }, call)).ok, sees, as);
      assert.equal((await read(itemHistory, { item }, call)).ok, sees, as);
      assert.equal((await seen(read(listThreads, {}, call)))?.total, sees ? 1 : 0, as);
      assert.equal((await seen(read(listThreads, { group }, call)))?.total, sees ? 1 : 0, as);
      assert.equal(await search(world, as, "plan"), sees ? 1 : 0, as);
    }
    assert.equal(await unread(world, "neighbour"), 0);
    assert.equal(await unread(world, "entrepreneur"), 1);
    const left = { group, person: world.personId("entrepreneur") };
    await world.done(leaveGroup, left, "entrepreneur");
    assert.equal((await read(readThread, { thread }, callAs("entrepreneur", world))).ok, false);
    assert.equal(await unread(world, "entrepreneur"), 0);
  }));

test("what is read on one device is read on all, never goes back, and one’s own words are no news", () =>
  withinWorld(async (world) => {
    const { thread } = await begun(world);
    assert.equal(await unread(world, "entrepreneur"), 0);
    for (const text of ["Un", "Deux", "Trois"]) await world.done(writeItem, { thread, text }, "neighbour");
    const rowOf = async () => (await seen(read(listThreads, {}, callAs("entrepreneur", world))))?.rows[0];
    assert.equal((await rowOf())?.unread, 3);
    await world.done(markRead, { thread, seq: 3 }, "entrepreneur");
    await world.done(markRead, { thread, seq: 2 }, "entrepreneur");
    assert.equal((await rowOf())?.unread, 1);
    await world.done(markRead, { thread, seq: 999 }, "entrepreneur");
    assert.equal((await rowOf())?.unread, 0);
    const { id: more } = await world.done(writeItem, { thread, text: "Quatre" }, "neighbour");
    assert.equal((await rowOf())?.unread, 1);
    await world.done(deleteItem, { item: more }, "neighbour");
    assert.equal((await rowOf())?.unread, 0);
  }));

test("whoever follows is told once after the grace, of the text as it is then", () =>
  withinWorld(async (world) => {
    const { thread } = await begun(world);
    const { id: item } = await world.done(writeItem, { thread, text: "Le Pot" }, "neighbour");
    await world.done(editItem, { item, text: "Le Port, @Marc Dubourg", after: 1 }, "neighbour");
    const { id: gone } = await world.done(writeItem, { thread, text: "Erreur" }, "neighbour");
    await world.done(deleteItem, { item: gone }, "neighbour");
    for (const one of [item, gone, item]) await tell(world, one);
    assert.deepEqual(await toldOf(world.db), [
      { kind: "threads.mention", who: "Marc" },
      { kind: "threads.item", who: "Nadia" },
    ]);
    const [letter] = await lettersOf(world.db);
    assert.match(letter?.body ?? "", /Le Port, @Marc/);
  }));

test("told of nothing: who read it, who muted, who blocked its author, who left", () =>
  withinWorld(async (world) => {
    const { thread, group } = await begunInGroup(world);
    const { id: item } = await world.done(writeItem, { thread, text: "@Nadia Benali ?" }, "adviser");
    const told = async (act: () => Promise<unknown>, undo: () => Promise<unknown>) => {
      await act();
      await tell(world, item);
      assert.deepEqual(await toldOf(world.db), []);
      await undo();
    };
    const as = "entrepreneur";
    const follow = (level: string) => () => world.done(followThread, { thread, level }, as);
    await told(follow("mute"), follow("track"));
    const block = (blocked: boolean) => () =>
      world.done(blockPerson, { person: world.personId("adviser"), blocked }, as);
    await told(block(true), block(false));
    const left = { group, person: world.personId(as) };
    await told(
      () => world.done(leaveGroup, left, as),
      async () => undefined,
    );
  }));

test("quiet hours: nothing before they are over, and by then only what still concerns one", () =>
  withinWorld(async (world) => {
    const { thread } = await begun(world);
    await world.done(followPlace, { level: "watch" }, "neighbour");
    await world.done(setQuiet, { from: "12:00", to: "15:00" }, "neighbour");
    const { id: item } = await world.done(writeItem, { thread, text: "Alors ?" }, "entrepreneur");
    await tell(world, item);
    assert.deepEqual(await toldOf(world.db), []);
    const over = new Date("2026-11-23T14:00:00Z");
    await tell(world, item, over, world.personId("neighbour"));
    assert.deepEqual(await toldOf(world.db), [{ kind: "threads.item", who: "Paul" }]);
  }));

test("leaving a group stops what waits in the day’s letter", () =>
  withinWorld(async (world) => {
    const { thread, group } = await begunInGroup(world);
    const { id: item } = await world.done(writeItem, { thread, text: "Secret du groupe" }, "adviser");
    await tell(world, item);
    assert.deepEqual(await toldOf(world.db), [{ kind: "threads.item", who: "Nadia" }]);
    const left = { group, person: world.personId("entrepreneur") };
    await world.done(leaveGroup, left, "entrepreneur");
    await runWatches(world.db, noticeWatches, () => new Date("2026-11-24T07:00:00Z"));
    const toNadia = (await lettersOf(world.db)).filter(({ recipient }) => recipient.startsWith("nadia"));
    assert.ok(!toNadia.some(({ body }) => body.includes("Le stand")));
  }));

test("letters of a thread hang together, say how to leave it, and their answer comes back as a message", () =>
  withinWorld(async (world) => {
    const { thread } = await answered(world, "Voyez avec @Marc Dubourg");
    const { id: item } = await world.done(writeItem, { thread, text: "@Marc Dubourg, toi ?" }, "neighbour");
    await tell(world, item);
    const letter = (await lettersOf(world.db)).find(({ recipient }) => recipient.startsWith("marc"));
    assert.equal(letter?.subject, "Re: [La Navette] Quel imprimeur ?");
    assert.equal(letter?.headers["In-Reply-To"], `<fil-${thread}@{host}>`);
    assert.equal(letter?.headers["List-Unsubscribe-Post"], "List-Unsubscribe=One-Click");
    assert.match(letter?.headers["List-Id"] ?? "", /^La Navette <maison-1\.\{host\}>$/);
    assert.match(letter?.replyTo ?? "", /^fil-1-[a-z2-7]{32}@courrier\.lanavette\.example$/);
    const token = await keyOfNadia(world, { thread });
    const take = (more: object = {}) =>
      world.done<{ id: string | null; returned: boolean }>(takeLetter, letterOf(token, more), "entrepreneur");
    const taken = await take();
    assert.deepEqual(await take(), taken);
    const page = await seen(read(readThread, { thread }, callAs("entrepreneur", world)));
    const last = page?.items.at(-1);
    assert.deepEqual([last?.text, last?.via, last?.cut], ["Merci, j’appelle demain.", "mail", true]);
    const past = await seen(read(itemHistory, { item: last?.id }, callAs("entrepreneur", world)));
    assert.match(past?.received ?? "", /> L’imprimerie du Port/);
    await world.done(stopLetters, { token }, "director");
    const { id: next } = await world.done(writeItem, { thread, text: "Et @Nadia Benali ?" }, "neighbour");
    await tell(world, next);
    assert.equal((await toldOf(world.db)).filter(({ who }) => who === "Nadia").length, 1);
  }));

test("a letter that cannot be published goes back with its text and why", () =>
  withinWorld(async (world) => {
    const { thread, group } = await begunInGroup(world);
    const token = await keyOfNadia(world, { thread });
    const take = (n: number, more: object) =>
      world.done<{ returned: boolean }>(
        takeLetter,
        letterOf(token, { messageId: `<${n}@client.example>`, ...more }),
        "entrepreneur",
      );
    assert.equal((await take(1, { from: "autre@exemple.fr" })).returned, true);
    assert.equal((await take(2, { text: "Et @Paul Larrieu ?" })).returned, true);
    await world.done(leaveGroup, { group, person: world.personId("entrepreneur") }, "entrepreneur");
    assert.equal((await take(3, { text: "Encore un mot" })).returned, true);
    const back = (await lettersOf(world.db)).filter(({ subject }) => /n’est pas publié/.test(subject));
    assert.deepEqual(
      back.map(({ body }) => /autre@exemple|Paul Larrieu ne peut pas|plus, membre/.exec(body)?.[0]),
      ["autre@exemple", "Paul Larrieu ne peut pas", "plus, membre"],
    );
    assert.ok(back.every(({ headers }) => headers["Auto-Submitted"] === "auto-replied"));
  }));

test("split and merged, what one has read stays read and the rest stays new", () =>
  withinWorld(async (world) => {
    const { thread } = await begun(world);
    const items: string[] = [];
    for (const text of ["Un", "Deux", "Trois", "Quatre"])
      items.push((await world.done(writeItem, { thread, text }, "neighbour")).id);
    await world.done(markRead, { thread, seq: 3 }, "entrepreneur");
    const asked = { thread, items: [items[1], items[2]], title: "Autre sujet", why: "Deux sujets" };
    const { id: other } = await world.done(splitThread, asked, "community");
    const count = async (id: string) =>
      (await seen(read(listThreads, {}, callAs("entrepreneur", world))))?.rows.find((row) => row.id === id)
        ?.unread;
    assert.deepEqual([await count(thread), await count(other)], [1, 1]);
    await world.done(markRead, { thread, seq: 9 }, "entrepreneur");
    await world.done(mergeThread, { thread: other, into: thread }, "community");
    assert.equal(await count(thread), 1);
    const page = await seen(read(readThread, { thread }, callAs("entrepreneur", world)));
    assert.deepEqual(page?.items.map(({ text }) => text).slice(1), ["Un", "Quatre", "Deux", "Trois"]);
    const led = await seen(read(readThread, { thread: other }, callAs("entrepreneur", world)));
    assert.equal(led?.thread.mergedInto, thread);
  }));

test("hidden with its reason: nobody reads it but who moderates, no search finds it", () =>
  withinWorld(async (world) => {
    const { thread, item } = await begun(world);
    await world.done(hideItem, { item, why: "Une adresse privée" }, "community");
    const textFor = async (as: PersonName) => {
      const page = await seen(read(readThread, { thread }, callAs(as, world)));
      return page?.items[0]?.text ?? null;
    };
    assert.equal(await textFor("neighbour"), null);
    assert.match((await textFor("community")) ?? "", /imprimeur/);
    assert.equal(await search(world, "neighbour", "imprimeur à bayonne"), 0);
    assert.ok((await toldOf(world.db)).some(({ kind }) => kind === "threads.hidden"));
  }));

test("a title that is typed finds those near to it, of what one may read alone", () =>
  withinWorld(async (world) => {
    const { thread } = await begunInGroup(world, { title: "Quel imprimeur pour nos affiches ?" });
    const near = async (as: PersonName, title: string) =>
      (await seen(read(similarThreads, { title }, callAs(as, world))))?.rows.map(({ id }) => id);
    assert.deepEqual(await near("entrepreneur", "Un bon imprimeur"), [thread]);
    assert.deepEqual(await near("entrepreneur", "imprimmeur d’affiche"), [thread], "mistyped");
    assert.deepEqual(await near("entrepreneur", "Relancer un client"), []);
    assert.deepEqual(await near("entrepreneur", "Un"), []);
    assert.deepEqual(await near("neighbour", "Un bon imprimeur"), [], "not a member");
  }));

test("filters of a search: whose, where, before", () =>
  withinWorld(async (world) => {
    await answered(world);
    for (const [q, n] of [
      ["imprimerie", 1],
      ["IMPRIMERIE de:paul", 1],
      ["imprimerie de:nadia", 0],
      ['dans:"quel imprimeur"', 2],
      ["avant:2026-11-23", 0],
      ["depuis:23/11/2026", 2],
    ] as const)
      assert.equal(await search(world, "director", q), n, q);
  }));

test("the database takes no vote in a poll that is closed", () =>
  withinWorld(async (world) => {
    const { poll } = await polled(world);
    await world.done(closePoll, { poll, text: "Le Port." }, "entrepreneur");
    await assert.rejects(voteLate(world.db, poll, world.personId("neighbour")), /is closed/);
  }));
