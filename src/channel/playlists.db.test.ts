import assert from "node:assert/strict";
import { test } from "node:test";
import type { PersonName } from "../../fixtures/people.ts";
import { callAs, type World, withinWorld } from "../../fixtures/world.ts";
import { visitorIn } from "../foundation/actor.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { ready } from "./channel.fixture.ts";
import { featureFilm } from "./feature-film.ts";
import type { Scope } from "./film.ts";
import { keepPlaylist } from "./keep-playlist.ts";
import { listFilms, publicFilms } from "./list-films.ts";
import { listedFilms, playlistOf } from "./playlist.fixture.ts";
import { publishFilm } from "./publish-film.ts";
import { activityFilms, publicActivityFilms, publicPlaylist, readPlaylist } from "./read-playlist.ts";
import { removeFilm } from "./remove-film.ts";

const shown = async (of: World, title: string, scope: Scope) => {
  const film = await ready(of, { title, activities: [of.activity] });
  if (scope !== "private") await of.done(publishFilm, { film, scope }, "director", new Date());
  return film;
};
const visitor = (of: World) => ({
  ...{ database: of.db, cooperative: of.cooperative, actor: visitorIn("fr"), clock: () => new Date() },
});
const titlesFor = async (of: World, playlist: string, as: PersonName) => {
  const found = await read(readPlaylist, { playlist }, callAs(as, of, new Date()));
  return found.ok ? found.result.films.map(({ title }) => title) : null;
};

test("in its order, and of each film as much as its reader may see: neither title nor picture leaks", () =>
  withinWorld(async (of) => {
    const films = [
      await shown(of, "Troisième", "public"),
      await shown(of, "Privée", "private"),
      await shown(of, "Par lien", "link"),
      await shown(of, "Première", "members"),
    ];
    const playlist = await listedFilms(of, films);
    assert.deepEqual(await titlesFor(of, playlist, "neighbour"), ["Troisième", "Première"]);
    assert.deepEqual(await titlesFor(of, playlist, "director"), [
      ...["Troisième", "Privée", "Par lien", "Première"],
    ]);
    const outside = await read(publicPlaylist, { playlist }, visitor(of));
    assert.ok(outside.ok);
    const told = JSON.stringify(outside.result, (_, v) => (typeof v === "bigint" ? String(v) : v));
    assert.deepEqual([outside.result.total, outside.result.films.length], [1, 1]);
    for (const hidden of ["Privée", "Par lien", "Première", ...films.slice(1)])
      assert.equal(told.includes(hidden), false, hidden);
    // Turned, the order holds; removed, a film is nowhere.
    const turned = { ...playlistOf([...films].reverse()), id: playlist, version: 1 };
    await of.done(keepPlaylist, turned, "community");
    assert.deepEqual(await titlesFor(of, playlist, "neighbour"), ["Première", "Troisième"]);
    await of.done(removeFilm, { film: films[3] }, "entrepreneur");
    assert.deepEqual(await titlesFor(of, playlist, "neighbour"), ["Troisième"]);
  }));

test("a list without a public film is unknown outside, its title too", () =>
  withinWorld(async (of) => {
    const playlist = await listedFilms(of, [await shown(of, "Entre nous", "members")]);
    assert.equal((await read(publicPlaylist, { playlist }, visitor(of))).ok, false);
    const channel = await read(publicFilms, {}, visitor(of));
    assert.ok(channel.ok);
    assert.deepEqual(channel.result.playlists, []);
  }));

test("of ten who change a list at once one does, the others are told so", () =>
  withinWorld(async (of) => {
    const playlist = await listedFilms(of, []);
    const change = () =>
      perform(
        keepPlaylist,
        { ...playlistOf([]), id: playlist, version: 1 },
        { ...callAs("community", of), door: "web" },
      );
    const outcomes = await Promise.all(Array.from({ length: 10 }, change));
    assert.equal(outcomes.filter(({ ok }) => ok).length, 1);
  }));

test("the page of a business shows its films, outside its public ones alone", () =>
  withinWorld(async (of) => {
    const activity = of.activity;
    await shown(of, "Entre nous", "members");
    assert.equal((await read(publicActivityFilms, { activity }, visitor(of))).ok, false);
    await shown(of, "Pour tous", "public");
    const outside = await read(publicActivityFilms, { activity }, visitor(of));
    assert.ok(outside.ok);
    assert.deepEqual(
      outside.result.films.map(({ title }) => title),
      ["Pour tous"],
    );
    const within = await read(activityFilms, { activity }, callAs("neighbour", of, new Date()));
    assert.ok(within.ok && within.result.total === 2);
  }));

test("the film of the moment stands above for whoever may see it, and nowhere once it is private", () =>
  withinWorld(async (of) => {
    const film = await shown(of, "Le moment", "members");
    const others = await Promise.all(["A", "B", "C", "D"].map((title) => shown(of, title, "members")));
    // Chosen by four in one instant, one of them holds and nobody meets a fault.
    await Promise.all(
      others.map((each) => of.done(featureFilm, { film: each, featured: true }, "community", new Date())),
    );
    await of.done(featureFilm, { film, featured: true }, "community", new Date());
    const first = async (call: Parameters<typeof read>[2]) => {
      const found = await read(publicFilms, {}, call);
      return found.ok ? (found.result.first?.title ?? null) : null;
    };
    const member = async () => {
      const found = await read(listFilms, {}, callAs("neighbour", of, new Date()));
      return found.ok ? (found.result.first?.title ?? null) : null;
    };
    assert.deepEqual([await member(), await first(visitor(of))], ["Le moment", null]);
    await of.done(publishFilm, { film, scope: "public" }, "director", new Date());
    assert.equal(await first(visitor(of)), "Le moment");
    await of.done(publishFilm, { film, scope: "private" }, "director", new Date());
    assert.deepEqual([await member(), await first(visitor(of))], [null, null]);
  }));
