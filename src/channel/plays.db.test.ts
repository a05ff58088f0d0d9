import assert from "node:assert/strict";
import { test } from "node:test";
import { callAs, type World, withinWorld } from "../../fixtures/world.ts";
import { visitorIn } from "../foundation/actor.ts";
import { read } from "../foundation/read.ts";
import { ready, within } from "./channel.fixture.ts";
import { countPlay, findFilmFile } from "./open-files.ts";
import { countLines, listColumns } from "./plays.fixture.sql.ts";
import { slices } from "./plays.ts";
import { publishFilm } from "./publish-film.ts";
import { publicFilm } from "./read-film.ts";
import { readPlays } from "./read-plays.ts";
import { storeAt } from "./store.ts";

const clock = () => new Date();

async function shownToAll(of: World, more: object = {}) {
  const film = await ready(of, more);
  await of.done(publishFilm, { film, scope: "public" }, "director", clock());
  const actor = visitorIn("fr");
  const found = await read(publicFilm, { film }, { database: of.db, cooperative: 1, actor, clock });
  assert.ok(found.ok && found.result.film?.files);
  return { film, ticket: found.result.film.files.split("/").at(-1) as string };
}

test("sixty who watch at once are sixty plays; the curve says how far", () =>
  withinWorld(async (of) => {
    const { film, ticket } = await shownToAll(of);
    const where = { cooperative: 1, film, ticket, clock };
    const watch = (n: number) =>
      countPlay(of.db, {
        ...where,
        told: { slices: n % 2 ? [0] : Array.from({ length: slices }, (_, i) => slices - 1 - i), first: true },
      });
    assert.deepEqual(
      new Set(await Promise.all(Array.from({ length: 60 }, (_, n) => watch(n)))),
      new Set([true]),
    );
    await countPlay(of.db, { ...where, told: { slices: [1], first: false } });
    const found = await read(readPlays, { film }, callAs("entrepreneur", of, clock()));
    assert.ok(found.ok);
    const { plays, curve, months } = found.result;
    assert.deepEqual(
      [plays, curve.length, curve[0]?.plays, curve[1]?.plays, curve[19]?.plays],
      [60, 20, 60, 31, 30],
    );
    // Of ten minutes, each twentieth is half a minute.
    assert.equal(months[0]?.seenMs, (30 + 30 * 20 + 1) * 30_000);
    assert.equal((await read(readPlays, { film }, callAs("neighbour", of, clock()))).ok, false);
  }));

test("what is no count, and a ticket that opens nothing, count nothing", () =>
  withinWorld(async (of) => {
    const { film, ticket } = await shownToAll(of);
    const where = { cooperative: 1, film, clock };
    const told = { slices: [0], first: true };
    for (const wrong of [
      null,
      "0",
      {},
      { slices: [20], first: true },
      { slices: [], first: true },
      { slices: [0.5] },
    ])
      assert.equal(await countPlay(of.db, { ...where, ticket, told: wrong }), false, JSON.stringify(wrong));
    assert.equal(await countPlay(of.db, { ...where, ticket: `${ticket}x`, told }), false);
  }));

test("nothing personal is stored: counts alone, no hour, no line of who did what", () =>
  withinWorld(async (of) => {
    const { film, ticket } = await shownToAll(of);
    const before = await within(of, countLines);
    const told = { slices: [0, 1], first: true };
    assert.equal(await countPlay(of.db, { cooperative: 1, film, ticket, clock, told }), true);
    assert.deepEqual(await within(of, countLines), before);
    assert.deepEqual(await within(of, listColumns), [
      ...["plays.cooperative", "plays.month", "plays.plays", "plays.seen_ms", "plays.upload"],
      ...["slice_plays.cooperative", "slice_plays.plays", "slice_plays.slice", "slice_plays.upload"],
    ]);
  }));

test("a film that may not be taken away plays, and is not given to keep", () =>
  withinWorld(async (of) => {
    const store = storeAt("/nowhere");
    for (const mayDownload of [false, true]) {
      const { film, ticket } = await shownToAll(of, { mayDownload });
      const where = { cooperative: 1, film, ticket, clock, name: "film.mp4" };
      assert.notEqual(await findFilmFile(of.db, store, where), null);
      const kept = await findFilmFile(of.db, store, { ...where, takesAway: true });
      const heard = await findFilmFile(of.db, store, { ...where, name: "son.m4a" });
      assert.deepEqual([kept !== null, heard !== null], [mayDownload, mayDownload]);
    }
  }));
