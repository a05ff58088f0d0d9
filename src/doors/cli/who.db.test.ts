import assert from "node:assert/strict";
import { test } from "node:test";
import { people } from "../../../fixtures/people.ts";
import { openWorld } from "../../../fixtures/world.ts";
import { openActivity } from "../../activities/index.ts";
import { actorAs, whereTo } from "./who.ts";

test("a command acts as a person with what they may today and there, and nothing more", async () => {
  const world = await openWorld();
  const { db, activity, personId } = world;
  const later = { code: "A030", kind: "individual", name: "Plus tard", openedOn: "2199-01-01" };
  const members = [{ person: personId("entrepreneur"), contract: "cesa" }];
  await world.done(openActivity, { ...later, members });
  const home = await whereTo(db, "la-navette");
  const nadia = await actorAs(db, home, people.entrepreneur.email);
  assert.deepEqual([...nadia.activities], [activity], "an activity joined from 2199 on is not hers today");
  const elsewhere = await actorAs(db, await whereTo(db, "batir-ensemble"), people.director.email);
  assert.deepEqual([...elsewhere.roles], [], "a director of one house is nobody in another");
  await assert.rejects(actorAs(db, home, "personne@lanavette.example"), /Personne ne porte|Nobody has/);
  await assert.rejects(whereTo(db, "ailleurs"), /n’existe pas ici|There is no/);
  await world.close();
});
