import assert from "node:assert/strict";
import { test } from "node:test";
import { callAs, type World, withinWorld } from "../../fixtures/world.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import "../registry.ts";
import { listedTwo, profileOf } from "./directory.fixture.ts";
import { findPeople } from "./find-people.ts";
import { importTerms } from "./import-terms.ts";
import { keepProfile } from "./keep-profile.ts";
import { mergeTag } from "./merge-tag.ts";
import { myProfile } from "./my-profile.ts";
import { broughtIn, escoFile, romeFile } from "./term.fixture.ts";
import { skillTerms, suggestTerms } from "./term-views.ts";

async function seen<R>(asked: Promise<{ ok: true; result: R } | { ok: false }>): Promise<R | null> {
  const outcome = await asked;
  return outcome.ok ? outcome.result : null;
}
const near = async (world: World, q: string) =>
  (await seen(read(suggestTerms, { q }, callAs("entrepreneur", world))))?.rows.map(({ label }) => label);
const skillsOf = async (world: World) =>
  (await seen(read(myProfile, {}, callAs("entrepreneur", world))))?.said
    .filter(({ field }) => field === "skill")
    .map(({ label }) => label);

test("a list is tried first, brought in whole, and again changes nothing", () =>
  withinWorld(async (world) => {
    const input = { scheme: "rome", version: "61", file: romeFile() };
    const call = callAs("community", world);
    const tried = await seen(perform(importTerms, input, { ...call, rehearse: true }));
    assert.deepEqual([tried?.terms, tried?.names, tried?.added], [2, 3, 2]);
    assert.deepEqual((await seen(read(skillTerms, {}, call)))?.lists, []);
    await broughtIn(world);
    const again = await broughtIn(world);
    assert.deepEqual(again, { ...(again as object), added: 0, renamed: 0, left: 0 });
    const lists = (await seen(read(skillTerms, {}, call)))?.lists;
    assert.deepEqual(
      lists?.map(({ scheme, version, terms }) => [scheme, version, terms]),
      [["rome", "61", 2]],
    );
    const wrong = await perform(
      importTerms,
      { ...input, file: romeFile('"","","","","","","","","","","","",""') },
      call,
    );
    assert.equal(wrong.ok, true, "a blank line is passed over");
    const lacking = romeFile('"9009","Sans code","Sans code","","","","","","","SYNONYME","","","N"');
    const refused = await perform(importTerms, { ...input, file: lacking }, call);
    assert.ok(!refused.ok && /5/.test(String(refused.refusal.params.list)), "said by its line");
    assert.equal((await perform(importTerms, input, callAs("entrepreneur", world))).ok, false);
  }));

test("terms are proposed by any of their names, accents and slips forgiven", () =>
  withinWorld(async (world) => {
    await broughtIn(world);
    await world.done(importTerms, { scheme: "esco", version: "1.2", file: escoFile() }, "community");
    const scene = "Costumier / Costumière de scène";
    for (const q of ["costumiere", "COSTUMIÈRE", "costumire", "habilleuse"])
      assert.deepEqual(await near(world, q), [scene], q);
    assert.deepEqual(await near(world, "teinture naturele"), ["teindre – à la main"]);
    assert.deepEqual(await near(world, "co"), []);
  }));

test("a skill said by any name of a term is that term, once; other words stay as they are", () =>
  withinWorld(async (world) => {
    await broughtIn(world);
    const skill = "Habilleur / Habilleuse, costumier / costumiere de scene, Broderie";
    await world.done(keepProfile, profileOf({ skill }), "entrepreneur");
    assert.deepEqual(await skillsOf(world), ["Costumier / Costumière de scène", "Broderie"]);
    const more = romeFile().text.replaceAll("Costumier / Costumière de scène", "Costumier / Costumière");
    const next = { scheme: "rome", version: "62", file: { name: "rome.csv", text: more } };
    const told = await world.done<{ renamed: number }>(importTerms, next, "community");
    assert.equal(told.renamed, 1);
    assert.deepEqual(await skillsOf(world), ["Costumier / Costumière", "Broderie"]);
  }));

test("words of members tied to a term: found by it, counted once, and so whoever types them later", () =>
  withinWorld(async (world) => {
    await listedTwo(world);
    await broughtIn(world);
    const call = callAs("community", world);
    const tags = (await seen(read(skillTerms, {}, call)))?.tags.map(({ label, people }) => [label, people]);
    const counts = new Map(tags as [string, number][]);
    for (const one of ["Couture", "Développement web", "Devis", "Menuiserie"])
      assert.equal(counts.get(one), 1);
    const tied = { tag: "couture", scheme: "rome", code: "Z9901" };
    assert.equal((await world.done<{ people: number }>(mergeTag, tied, "community")).people, 1);
    const term = "Costumier / Costumière de scène";
    const found = await seen(read(findPeople, { skill: term }, callAs("adviser", world)));
    assert.deepEqual(
      found?.rows.map(({ name }) => name),
      ["Nadia Benali"],
    );
    assert.equal(found?.facets.find(({ label }) => label === term)?.n, 1);
    await world.done(keepProfile, profileOf({ skill: "Couture, Habilleur / Habilleuse" }), "entrepreneur");
    assert.deepEqual(await skillsOf(world), [term]);
  }));

test("what somebody keeps for themselves is in no list of words", () =>
  withinWorld(async (world) => {
    await broughtIn(world);
    await world.done(keepProfile, profileOf({ scopes: { skill: "me" } }), "entrepreneur");
    assert.deepEqual((await seen(read(skillTerms, {}, callAs("community", world))))?.tags, []);
  }));
