import assert from "node:assert/strict";
import { test } from "node:test";
import { callAs, testDay, type World, withinWorld } from "../../fixtures/world.ts";
import { visitorIn } from "../foundation/actor.ts";
import { read } from "../foundation/read.ts";
import { runWatches } from "../foundation/watch.ts";
import "../registry.ts";
import { endRoles, noticesOf } from "./directory.fixture.sql.ts";
import { listedTwo, profileOf } from "./directory.fixture.ts";
import { findPeople } from "./find-people.ts";
import { keepPlace } from "./keep-place.ts";
import { keepProfile } from "./keep-profile.ts";
import { mapPeople, myPlace, publicMap } from "./map-people.ts";
import { publicPeople } from "./public-people.ts";
import { previewProfile, publicProfile, readProfile } from "./read-profile.ts";
import { saveSearch } from "./save-search.ts";
import { watchDirectory } from "./watch-directory.ts";

async function seen<R>(asked: Promise<{ ok: true; result: R } | { ok: false }>): Promise<R | null> {
  const outcome = await asked;
  return outcome.ok ? outcome.result : null;
}
const find = async (world: World, asked: object) => seen(read(findPeople, asked, callAs("adviser", world)));
const namesOf = async (world: World, asked: object) =>
  (await find(world, asked))?.rows.map(({ name }) => name) ?? [];
const sister = (world: World) => ({ ...callAs("adviser", world), cooperative: 2, actor: world.builder });
const passer = (world: World) => ({ ...callAs("adviser", world), actor: visitorIn("fr") });

test("a search forgives accents, endings and slips of the finger", () =>
  withinWorld(async (world) => {
    await listedTwo(world);
    for (const [q, name] of [
      ["developpeur", "Nadia Benali"],
      ["DÉVELOPPEMENT", "Nadia Benali"],
      ["larieu", "Paul Larrieu"],
      ["menuisrie", "Paul Larrieu"],
      ["benhali", "Nadia Benali"],
      ["nadia couture", "Nadia Benali"],
    ] as const)
      assert.deepEqual(await namesOf(world, { q }), [name], q);
    assert.deepEqual(await namesOf(world, { q: "plomberie" }), []);
    assert.deepEqual(await namesOf(world, { q: "paul couture" }), []);
  }));

test("filters add up, whatever their accents, and each facet says how many of those found say it", () =>
  withinWorld(async (world) => {
    await listedTwo(world, { place: "Dax, Tarnos" });
    assert.deepEqual(await namesOf(world, { place: "TARNOS" }), ["Nadia Benali", "Paul Larrieu"]);
    assert.deepEqual(await namesOf(world, { place: ["Tarnos", "Dax"] }), ["Paul Larrieu"]);
    const facets = (await find(world, { place: "Tarnos" }))?.facets ?? [];
    const count = (label: string) => facets.find((facet) => facet.label === label)?.n;
    assert.deepEqual([count("Tarnos"), count("Dax"), count("Couture")], [2, 1, 1]);
  }));

test("a number for one’s cooperative reaches no sister: no page, no search, no count", () =>
  withinWorld(async (world) => {
    const scopes = { phone: "cooperative", email: "network", skill: "network", about: "public" };
    await world.done(keepProfile, profileOf({ reach: "network", scopes }), "entrepreneur");
    const person = world.personId("entrepreneur");
    const own = await seen(read(readProfile, { person }, callAs("adviser", world)));
    assert.ok(own?.said.some(({ field }) => field === "phone"));
    const there = await seen(read(readProfile, { person, house: "la-navette" }, sister(world)));
    assert.equal(there?.email, "nadia.benali@lanavette.example");
    assert.deepEqual([...new Set(there?.said.map(({ field }) => field))].sort(), ["about", "skill"]);
    for (const q of ["06 12 34", "Bayonne"])
      assert.equal((await seen(read(findPeople, { q, wide: true }, sister(world))))?.total, 0, q);
    const found = await seen(read(findPeople, { q: "couture", wide: true }, sister(world)));
    assert.equal(found?.total, 1);
    assert.ok(found?.facets.every(({ field }) => field === "skill"));
    assert.equal((await seen(read(findPeople, {}, sister(world))))?.total, 0);
  }));

test("whoever is in no directory is nowhere, and a field goes no further than its person", () =>
  withinWorld(async (world) => {
    const person = world.personId("entrepreneur");
    await world.done(keepProfile, profileOf({ scopes: { phone: "public" } }), "entrepreneur");
    const open = (as = passer(world)) => read(publicProfile, { person }, as);
    assert.equal((await open()).ok, false);
    await world.done(
      keepProfile,
      profileOf({ reach: "public", scopes: { skill: "public" } }),
      "entrepreneur",
    );
    assert.equal((await seen(read(publicPeople, {}, passer(world))))?.total, 1);
    const told = await seen(open());
    assert.deepEqual([...new Set(told?.said.map(({ field }) => field))].sort(), ["phone", "skill"]);
    const preview = await seen(read(previewProfile, { as: "public" }, callAs("entrepreneur", world)));
    assert.deepEqual(preview?.seen?.said, told?.said);
    await world.done(keepProfile, profileOf({ reach: "me" }), "entrepreneur");
    assert.equal((await read(readProfile, { person }, callAs("adviser", world))).ok, false);
    assert.deepEqual((await find(world, { wide: true }))?.facets, []);
    assert.equal((await read(findPeople, {}, callAs("outsider", world))).ok, false);
  }));

test("who left is seen no more, by their own house at once and by its sisters within the day", () =>
  withinWorld(async (world) => {
    const person = world.personId("neighbour");
    await listedTwo(world, { reach: "network", scopes: { skill: "network" } });
    const there = () => read(readProfile, { person, house: "la-navette" }, sister(world));
    await endRoles(world.db, person);
    assert.deepEqual(await namesOf(world, {}), ["Nadia Benali"]);
    assert.equal((await there()).ok, true);
    await runWatches(world.db, [watchDirectory], () => testDay);
    assert.equal((await there()).ok, false);
  }));

test("a kept search tells of each new person once", () =>
  withinWorld(async (world) => {
    await listedTwo(world);
    await world.done(saveSearch, { name: "Bois", q: "menuiserie" }, "adviser");
    const watch = (day: string) => runWatches(world.db, [watchDirectory], () => new Date(`${day}T08:00:00Z`));
    await watch("2026-11-24");
    assert.deepEqual(await noticesOf(world.db, world.personId("adviser")), []);
    await world.done(keepProfile, profileOf({ skill: "Menuiserie" }), "community");
    for (const day of ["2026-11-25", "2026-11-26"]) await watch(day);
    const told = await noticesOf(world.db, world.personId("adviser"));
    assert.deepEqual(told, [{ search: "Bois", names: "Julien Castets" }]);
  }));

test("on the map each stands as far as they say, in the middle of their town, and nowhere else", () =>
  withinWorld(async (world) => {
    await listedTwo(world, { reach: "public", scopes: { skill: "public" } });
    await world.done(keepPlace, { town: "ST JEAN DE LUZ", scope: "cooperative" }, "entrepreneur");
    await world.done(keepPlace, { town: "Dax", scope: "public" }, "neighbour");
    const own = await seen(read(mapPeople, {}, callAs("adviser", world)));
    type Told = { people: readonly { town: string }[] } | null;
    const towns = (told: Told) => told?.people.map(({ town }) => town);
    assert.deepEqual(towns(own), ["Dax", "Saint-Jean-de-Luz"]);
    assert.deepEqual([own?.placed, own?.total], [2, 2]);
    const points = own?.map?.marks.filter(({ kind }) => kind === "point") ?? [];
    assert.deepEqual(points.map(({ labels, n }) => [labels[0], n]).sort(), [
      ["Dax", 1],
      ["Saint-Jean-de-Luz", 1],
    ]);
    assert.deepEqual(towns(await seen(read(publicMap, {}, passer(world)))), ["Dax"]);
    assert.deepEqual(towns(await seen(read(mapPeople, { wide: true }, sister(world)))), ["Dax"]);
    const byWord = await seen(read(mapPeople, { q: "couture" }, callAs("adviser", world)));
    assert.deepEqual(towns(byWord), ["Saint-Jean-de-Luz"]);
    await world.done(keepPlace, { town: "Dax", scope: "me" }, "neighbour");
    assert.deepEqual(towns(await seen(read(publicMap, {}, passer(world)))), []);
    assert.equal((await seen(read(publicPeople, { q: "dax" }, passer(world))))?.total, 0);
  }));

test("an exact point is kept as typed, a save of the profile leaves it, blank takes it away", () =>
  withinWorld(async (world) => {
    const where = async () => (await seen(read(myPlace, {}, callAs("entrepreneur", world))))?.place;
    const shop = { town: "Bayonne", scope: "public", latitude: "43,4912", longitude: "-1,4767" };
    await world.done(keepPlace, shop, "entrepreneur");
    const kept = { town: "Bayonne", latitude: 43.4912, longitude: -1.4767, exact: true };
    assert.deepEqual(await where(), kept);
    await world.done(keepProfile, profileOf(), "entrepreneur");
    assert.deepEqual(await where(), kept);
    await world.done(keepPlace, { town: "", scope: "me" }, "entrepreneur");
    assert.equal(await where(), null);
  }));
