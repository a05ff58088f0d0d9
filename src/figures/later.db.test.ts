import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { openWorld, type World } from "../../fixtures/world.ts";
import { changeActivity } from "../activities/index.ts";
import { changeFile } from "../dossiers/index.ts";
import { addDays, type CivilDate } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import { ask } from "./ask.sql.ts";
import { noteHours, placementsOf } from "./crowd.fixture.sql.ts";
import { atInstant, crowdOf, type Member } from "./crowd.fixture.ts";
import { dictionary, isOf } from "./dictionary.ts";
import { isMeasurable } from "./field.ts";
import { changeTrade, endContractOn, enterStageOn, meetOn, openStage, shareOn } from "./later.fixture.sql.ts";
import { momentsOf } from "./moments.ts";
import { question } from "./question.ts";
import { subjectNames } from "./subject.ts";

let world: World;
let crowd: Member[];
let stage: string;
before(async () => {
  world = await openWorld();
  crowd = await crowdOf(world);
  await atInstant(world, at("2025-06-01"), async (scene) => {
    stage = await openStage(scene);
    for (const { person } of crowd) await enterStageOn(scene, { person, stage, since: "2025-06-01" });
    for (const [i, { person }] of crowd.entries())
      await meetOn(scene, { person, day: `2025-0${1 + (i % 5)}-07` });
    for (const { person } of crowd.slice(0, 9))
      await noteHours(scene, { adviser: scene.actor.person as string, person, day: nextDay(), minutes: 60 });
  });
});
after(() => world.close());

const at = (day: CivilDate) => new Date(`${day}T12:00:00Z`);
let turn = 0;
/** Days of the spring of 2025, each once: an adviser spends an hour once. */
const nextDay = (): CivilDate => addDays("2025-03-01", turn++);

const dates: readonly CivilDate[] = ["2025-05-31", "2025-12-31"];

/** Each subject by each of its fields, on each of these days: some hundreds of answers, as text. */
async function answers(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  await atInstant(world, at("2026-11-23"), async ({ db }) => {
    for (const subject of subjectNames)
      for (const field of dictionary.filter((one) => isOf(one, subject)))
        for (const on of dates) {
          const measure = isMeasurable(field) ? { measure: "sum", of: field.name } : { by: field.name };
          const asked = question.parse({ subject, on, ...measure });
          const ground = { cooperative: 1, moments: momentsOf(asked, on), known: null, only: null };
          found.set(`${subject} ${field.name} ${on}`, JSON.stringify(await ask(db, asked, ground), whole));
        }
  });
  return found;
}
const whole = (_: string, value: unknown) => (typeof value === "bigint" ? String(value) : value);

type Edit = (scene: Scene, member: Member, day: CivilDate) => Promise<unknown>;
const told =
  (section: string, values: object): Edit =>
  (scene, { person }, since) =>
    world.done(changeFile, { person, section, since, values }, "hr", scene.now);

/** What people do from then on, each with an effect on its day or later. */
const edits: Readonly<Record<string, Edit>> = {
  "moves house": told("contact", {
    postcode: "75011",
    qpv: "yes",
    town: "Paris",
    street: "3 rue d’ailleurs",
  }),
  "is corrected from a day on": told("identity", { gender: "m", "birth-date": "1990-01-31" }),
  "receives a benefit": told("rights", { benefit: "RSA", disability: "RQTH" }),
  "is taken over by another adviser and site": (scene, { activity }) =>
    world.done(
      changeActivity,
      { activity, kind: "collective", site: null, adviser: world.personId("colleague") },
      "director",
      scene.now,
    ),
  "changes trade": (scene, { activity }) => changeTrade(scene, activity, "Apiculture"),
  "ends a contract": (scene, { person }, day) => endContractOn(scene, person, day),
  "goes on to another stage": (scene, { person }, day) => enterStageOn(scene, { person, stage, since: day }),
  "meets an adviser": (scene, { person }, day) => meetOn(scene, { person, day }),
  "becomes an associate": (scene, { person }, day) => shareOn(scene, { person, since: day }),
};

test("a figure of a past day is not moved by anything done later with a later effect", async () => {
  const before = await answers();
  assert.ok(before.size > 200 && [...before.values()].some((text) => text.length > 200));
  const edit = fc.record({
    what: fc.constantFrom(...Object.keys(edits)),
    who: fc.nat(crowd.length - 1),
    after: fc.integer({ min: 1, max: 300 }),
  });
  // What one run does stays for the next: each is a further later edit.
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 4, maxLength: 12 }), async (done) => {
      for (const { what, who, after: days } of done) {
        const day = addDays("2025-12-31", days);
        const member = crowd[who] as Member;
        await atInstant(world, at(day), (scene) => (edits[what] as Edit)(scene, member, day)).catch(refused);
      }
      const now = await answers();
      for (const [asked, answer] of before) assert.equal(now.get(asked), answer, asked);
    }),
    // Each of them first on the very next day.
    { numRuns: 4, examples: [[Object.keys(edits).map((what, who) => ({ what, who, after: 1 }))]] },
  );
});

/** An edit that the house refuses (the same twice, a contract over already) moved nothing. */
function refused(error: unknown): void {
  const known = /dossiers\.unchanged|duplicate key|exclusion constraint|activities\./;
  if (!known.test(String((error as Error).message))) throw error;
}

test("the edits are seen from their day on", async () => {
  const [member] = crowd as [Member];
  await atInstant(world, at("2026-11-02"), (scene) => changeTrade(scene, member.activity, "Tonnellerie"));
  const placements = await atInstant(world, at("2026-11-23"), (scene) =>
    placementsOf(scene, member.activity),
  );
  assert.deepEqual(placements.at(-1)?.since, "2026-11-02");
  const asked = (on: CivilDate) =>
    atInstant(world, at("2026-11-23"), async ({ db }) => {
      const one = question.parse({ subject: "activities.open", on, where: ["trade:is:Tonnellerie"] });
      const ground = { cooperative: 1, moments: momentsOf(one, on), known: null, only: null };
      return (await ask(db, one, ground))[0]?.lines ?? 0;
    });
  assert.deepEqual([await asked("2026-11-01"), await asked("2026-11-02")], [0, 1]);
});

test("a correction with effect in the past moves the figure, and not what was known then", async () => {
  const member = crowd.find(
    ({ contracts, gender }) => contracts.at(-1)?.until === null && gender === "f",
  ) as Member;
  const values = { gender: "m" };
  const since = member.contracts[0]?.since;
  const count = (known?: CivilDate) =>
    atInstant(world, at("2026-11-23"), async ({ db }) => {
      const told = { subject: "people.present", on: "2025-10-31", by: "gender", ...(known && { known }) };
      const one = question.parse(told);
      const ground = {
        cooperative: 1,
        moments: momentsOf(one, "2025-10-31"),
        known: known ?? null,
        only: null,
      };
      return (await ask(db, one, ground)).find(({ first }) => first === "f")?.lines ?? 0;
    });
  const before = await count();
  assert.equal(await count("2026-11-19"), before);
  await world.done(
    changeFile,
    { person: member.person, section: "identity", since, values },
    "hr",
    at("2026-11-20"),
  );
  assert.equal(await count(), before - 1);
  assert.equal(await count("2026-11-19"), before);
  assert.equal(await count("2026-11-20"), before - 1);
  assert.equal(await count("2024-12-31"), 0, "the contracts were recorded in January 2025");
});
