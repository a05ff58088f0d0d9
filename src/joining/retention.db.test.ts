import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openWorld, type World } from "../../fixtures/world.ts";
import { read } from "../foundation/read.ts";
import type { Scene } from "../foundation/scene.ts";
import { runWatches } from "../foundation/watch.ts";
import { welcome } from "./admit-candidate.example.ts";
import { admitCandidate } from "./admit-candidate.ts";
import { decide } from "./decide.ts";
import { eraseCandidate } from "./erase-candidate.ts";
import { erasePast } from "./erase-past.ts";
import { refusalOf, tracesOf } from "./joining.fixture.sql.ts";
import { asVisitor, candidateOf, keyOf, meetingOf } from "./joining.fixture.ts";
import { listCandidates } from "./list-candidates.ts";
import { origins } from "./read-origins.ts";
import { findingOf } from "./record-interview.example.ts";
import { recordInterview } from "./record-interview.ts";
import { withdraw } from "./withdraw.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

/** As the daily round of data protection runs the rule of this holding. */
const round = { name: "joining.erase-past", run: async (scene: Scene) => void (await erasePast(scene)) };
const on = (day: string) => runWatches(world.db, [round], () => new Date(`${day}T08:00:00Z`));
const hr = () => ({ database: world.db, cooperative: world.cooperative, actor: world.actor("hr") });

async function namesLeft(): Promise<string[]> {
  const outcome = await read(listCandidates, { state: "all" }, hr());
  assert.ok(outcome.ok);
  return outcome.result.rows.map(({ name }) => name.split(" ")[1] ?? "").sort();
}

/** Somebody who came, was interviewed and was refused, on the day of the tests. */
async function refusedOf(familyName: string, more: object = {}): Promise<string> {
  const email = `${familyName.toLowerCase().replace("è", "e")}@exemple.example`;
  const candidate = await candidateOf(world, { familyName, email, meeting: await meetingOf(world), ...more });
  await world.done(
    recordInterview,
    { ...findingOf(world), candidate, needs: `${familyName} a besoin d’un toit` },
    "hr",
  );
  await world.done(decide, { candidate, outcome: "refused", motive: `${familyName}, pas encore.` }, "hr");
  return candidate;
}

describe("what is kept of candidates, and for how long (R9.03)", () => {
  test("two years after the last contact with their consent, three months without", async () => {
    await refusedOf("Noguès");
    await refusedOf("Labat", { keeps: false });
    await candidateOf(world, { familyName: "Vignau", keeps: false });
    await on("2027-02-10");
    assert.deepEqual(await namesLeft(), ["Labat", "Noguès", "Vignau"]);
    // The ninety days are over; Vignau's application is still open, and stays.
    await on("2027-02-22");
    assert.deepEqual(await namesLeft(), ["Noguès", "Vignau"]);
    assert.deepEqual(await tracesOf(world.url, 1, "Labat"), {});
    await on("2028-11-22");
    assert.deepEqual(await namesLeft(), ["Noguès", "Vignau"]);
    await on("2028-11-24");
    assert.deepEqual(await namesLeft(), []);
    assert.deepEqual(await tracesOf(world.url, 1, "Noguès"), {});
    assert.deepEqual(await tracesOf(world.url, 1, "Vignau"), {});
  });

  test("the figures still count whom nobody can name any more", async () => {
    const outcome = await read(origins, { from: "2026-11-01", to: "2026-11-30" }, hr());
    assert.ok(outcome.ok);
    assert.deepEqual(outcome.result.total, { contacts: 3, applied: 3, met: 0, interviewed: 2, accepted: 0 });
  });

  test("whoever joined stays as long as they hold a role", async () => {
    const candidate = await candidateOf(world, { familyName: "Arrieta", email: "arrieta@exemple.example" });
    await world.done(decide, { candidate, outcome: "accepted", motive: "Un projet mûr." }, "hr");
    await world.done(admitCandidate, { ...welcome, candidate }, "hr");
    await on("2031-01-01");
    assert.deepEqual(await namesLeft(), ["Arrieta"]);
  });

  test("erased at once when they ask for it on their page, which opens no more", async () => {
    const candidate = await candidateOf(world, { familyName: "Urruty", email: "urruty@exemple.example" });
    const key = await keyOf(world, "urruty@exemple.example");
    const early = await asVisitor(world, eraseCandidate, { key });
    assert.equal(!early.ok && early.refusal.code, "joining.still-open");
    assert.ok((await asVisitor(world, withdraw, { key, why: "Urruty change d’avis" })).ok);
    assert.ok((await asVisitor(world, eraseCandidate, { key })).ok);
    assert.deepEqual(await tracesOf(world.url, 1, "Urruty"), {});
    const again = await asVisitor(world, withdraw, { key });
    assert.equal(!again.ok && again.refusal.code, "foundation.not-found");
    // What is erased does not come back.
    const text = `insert into joining.particulars (cooperative, candidate, given_name, family_name, email,
        language, keeps, recognises, consented_at, changed_at)
      values (1, $1, 'A', 'B', 'a@b.fr', 'fr', true, true, now(), now())`;
    assert.equal(await refusalOf(world.url, 1, text, [candidate]), "EN011");
  });

  test("the database admits nobody who was not accepted", async () => {
    const candidate = await candidateOf(world);
    const text = `insert into joining.admission (cooperative, candidate, person, activity, admitted_at)
      values (1, $1, $2, $3, now())`;
    const values = [candidate, world.personId("neighbour"), world.otherActivity];
    assert.equal(await refusalOf(world.url, 1, text, values), "EN012");
  });
});
