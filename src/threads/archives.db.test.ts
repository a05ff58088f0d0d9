import assert from "node:assert/strict";
import { test } from "node:test";
import { callAs, openWorld, type World, withinWorld } from "../../fixtures/world.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import "../registry.ts";
import { csvText, discourseText, mboxText } from "./archive.fixture.ts";
import { importArchive } from "./import-archive.ts";
import { listThreads, searchThreads, unreadThreads } from "./list-threads.ts";
import { readThread } from "./read-thread.ts";
import { grouped } from "./threads.fixture.ts";

async function seen<R>(asked: Promise<{ ok: true; result: R } | { ok: false }>): Promise<R | null> {
  const outcome = await asked;
  return outcome.ok ? outcome.result : null;
}
type Kind = "mbox" | "csv" | "discourse";
const bring = async (world: World, group: string, [kind, text]: readonly [Kind, string], rehearse = false) =>
  seen(
    perform(
      importArchive,
      { group, kind, file: { name: `a.${kind}`, text } },
      { ...callAs("adviser", world), rehearse },
    ),
  );
/** What the group reads: each thread with its messages, whose they are and of when. */
async function readAll(world: World, group: string) {
  const call = callAs("entrepreneur", world);
  const list = (await seen(read(listThreads, { group }, call)))?.rows ?? [];
  const threads = await Promise.all(list.map(({ id }) => seen(read(readThread, { thread: id }, call))));
  return threads
    .map((one) => [
      one?.thread.title,
      ...(one?.items ?? []).map(({ name, text, person, at }) =>
        [at.toISOString().slice(0, 10), name, text, person ? "compte" : "nom"].join(" | "),
      ),
    ])
    .sort();
}

test("a list in mbox: threads by its references, clean texts, dates and names of then", () =>
  withinWorld(async (world) => {
    const group = await grouped(world);
    const tried = await bring(world, group, ["mbox", mboxText], true);
    assert.deepEqual(
      [tried?.messages, tried?.threads, tried?.known, tried?.unknown],
      [3, 2, 2, ["Adèle Ancienne"]],
    );
    assert.deepEqual(await readAll(world, group), [], "a rehearsal leaves nothing");
    await bring(world, group, ["mbox", mboxText]);
    assert.deepEqual(await readAll(world, group), [
      ["Assemblee", "2024-03-06 | Paul Larrieu | Rendez-vous a 18 h. | compte"],
      [
        "Caisse enregistreuse ?",
        "2024-03-04 | Nadia Benali | Qui en a une ?\nFrom Bayonne, je cherche. | compte",
        "2024-03-05 | Adèle Ancienne | J'ai la mienne a vendre. | nom",
      ],
    ]);
    assert.equal((await seen(read(unreadThreads, {}, callAs("entrepreneur", world))))?.n, 0, "no news");
    const found = await seen(read(searchThreads, { q: "vendre de:adele" }, callAs("entrepreneur", world)));
    assert.equal(found?.total, 1);
    assert.equal((await seen(read(searchThreads, { q: "vendre" }, callAs("neighbour", world))))?.total, 0);
  }));

test("the same archive again adds nothing, a longer one what is new, in the same thread", () =>
  withinWorld(async (world) => {
    const group = await grouped(world);
    const first = mboxText.slice(0, mboxText.indexOf("From nadia", 10));
    await bring(world, group, ["mbox", first]);
    const longer = await bring(world, group, ["mbox", mboxText]);
    assert.deepEqual([longer?.messages, longer?.before], [2, 1]);
    const again = await bring(world, group, ["mbox", mboxText]);
    assert.deepEqual([again?.messages, again?.before], [0, 3]);
    assert.deepEqual(
      (await readAll(world, group)).map(({ length }) => length),
      [2, 3],
    );
  }));

test("Discourse and a table come in the same way, hidden posts apart", () =>
  withinWorld(async (world) => {
    const group = await grouped(world);
    const told = await bring(world, group, ["discourse", discourseText]);
    assert.deepEqual([told?.messages, told?.leftAside.messages], [2, 1]);
    await bring(world, group, ["csv", csvText]);
    assert.deepEqual(await readAll(world, group), [
      [
        "Quel vernis ?",
        "2024-02-01 | Nadia Benali | Pour **dehors**. | compte",
        "2024-02-02 | adele | À l’huile. | nom",
      ],
      [
        "Traiteur",
        "2024-03-04 | Nadia Benali | Qui connaît\nun traiteur ? | compte",
        "2024-03-05 | Adèle Ancienne | Le Fournil. | nom",
      ],
    ]);
    assert.equal((await bring(world, group, ["csv", csvText]))?.messages, 0);
  }));

test("only who facilitates the group, or keeps the threads, brings an archive; a wrong line is said", () =>
  withinWorld(async (world) => {
    const group = await grouped(world);
    const input = { group, kind: "csv", file: { name: "a.csv", text: csvText } };
    assert.equal((await perform(importArchive, input, callAs("entrepreneur", world))).ok, false);
    assert.equal((await perform(importArchive, input, callAs("community", world))).ok, true);
    const wrong = {
      ...input,
      file: { name: "a.csv", text: "Sujet;Date;Auteur;Message\nA;32/01/2024;Nadia;Bonjour" },
    };
    const outcome = await perform(importArchive, wrong, callAs("adviser", world));
    assert.ok(!outcome.ok && /32\/01\/2024/.test(String(outcome.refusal.params.list)));
  }));

test("brought twice at once it is there once", async () => {
  const world = await openWorld();
  try {
    const group = await grouped(world);
    const told = await Promise.all([1, 2, 3].map(() => bring(world, group, ["mbox", mboxText])));
    assert.deepEqual(told.map((one) => one?.messages).sort(), [0, 0, 3]);
    assert.equal((await readAll(world, group)).length, 2);
  } finally {
    await world.close();
  }
});
