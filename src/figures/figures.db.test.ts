import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { PluginTransformQueryArgs, PluginTransformResultArgs } from "kysely";
import { openWorld, type World } from "../../fixtures/world.ts";
import { addDays, addMonths, type CivilDate, daysBetween, lastOfMonth } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import { postEntry } from "../ledger/index.ts";
import { ask } from "./ask.sql.ts";
import { noteHours, turnoverFromLines } from "./crowd.fixture.sql.ts";
import { atInstant, crowdOf, type Member } from "./crowd.fixture.ts";
import type { Ground } from "./ground.sql.ts";
import { momentsOf } from "./moments.ts";
import { question } from "./question.ts";
import { listStays } from "./stays.sql.ts";

const now = new Date("2026-11-23T12:00:00Z");
const today = "2026-11-23";
const days: readonly CivilDate[] = ["2023-06-30", "2024-02-29", "2025-01-31", "2025-08-15", "2026-11-23"];

let world: World;
let crowd: Member[];
before(async () => {
  world = await openWorld();
  crowd = await crowdOf(world);
});
after(() => world.close());

/** Asks, and answers by group (« * » is the whole) what was counted and measured. */
async function asked(told: object, only: readonly string[] | null = null) {
  const one = question.parse(told);
  const moments = momentsOf(one, today);
  const ground: Ground = { cooperative: world.cooperative, moments, known: null, only };
  const found = await atInstant(world, now, ({ db }) => ask(db, one, ground));
  const key = (one: (typeof found)[number]) =>
    one.depth === 0 ? "*" : [one.first, one.second].slice(0, one.depth).join("|");
  const byPlace = moments.map((_, i) => found.filter(({ place }) => place === i + 1));
  return byPlace.map((some) => Object.fromEntries(some.map((each) => [key(each), each.value])));
}
const one = async (told: object) => (await asked(told))[0] ?? {};

const isOn = (day: CivilDate) => (c: Member["contracts"][number]) =>
  c.since <= day && (c.until === null || c.until >= day);
const presentOn = (day: CivilDate) => crowd.filter(({ contracts }) => contracts.some(isOn(day)));

/** The stay that holds a day: contracts that follow each other without a gap. */
function staySince({ contracts }: Member, day: CivilDate): CivilDate {
  const at = contracts.findIndex(isOn(day));
  const [first, second] = contracts;
  const joined = at === 1 && first?.until && second && daysBetween(first.until, second.since) === 1;
  return (joined ? first : contracts[at])?.since ?? "";
}

function countBy<T>(all: readonly T[], group: (one: T) => string | null): Record<string, bigint> {
  const found: Record<string, bigint> = { ...(all.length > 0 && { "*": BigInt(all.length) }) };
  for (const each of all) found[group(each) ?? ""] = (found[group(each) ?? ""] ?? 0n) + 1n;
  return found;
}

/** By hand: one year less where the birthday of the year is still to come. */
function ageOf({ born }: Member, day: CivilDate): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return addMonths(born, years * 12) > day ? years - 1 : years;
}
const band = (age: number) =>
  age < 26 ? "under26" : age < 30 ? "from26" : age < 45 ? "from30" : age < 55 ? "from45" : "from55";
const hasMoved = ({ moved, contracts }: Member, day: CivilDate) =>
  moved !== null && moved.since <= day && moved.since > (contracts[0]?.since ?? "");
const postcodeOn = (m: Member, day: CivilDate) => (hasMoved(m, day) ? (m.moved?.postcode ?? "") : m.postcode);
const departmentOf = (postcode: string) => postcode.slice(0, postcode.startsWith("97") ? 3 : 2);

const middle = (values: readonly number[]): bigint => {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const high = sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0;
  return BigInt(Math.round((low + high) / 2));
};

describe("people on a day, recounted from what they were told to be", () => {
  for (const on of days) {
    test(`by gender, age, department, territory, RSA and contract on ${on}`, async () => {
      const here = presentOn(on);
      const told = { subject: "people.present", on };
      assert.deepEqual(
        await one({ ...told, by: "gender" }),
        countBy(here, ({ gender }) => gender),
      );
      assert.deepEqual(
        await one({ ...told, by: "age-band" }),
        countBy(here, (m) => band(ageOf(m, on))),
      );
      assert.deepEqual(
        await one({ ...told, by: "department" }),
        countBy(here, (m) => departmentOf(postcodeOn(m, on))),
      );
      assert.deepEqual(
        await one({ ...told, by: "qpv" }),
        countBy(here, (m) => (hasMoved(m, on) ? "no" : m.qpv)),
      );
      assert.deepEqual(
        await one({ ...told, by: "rsa" }),
        countBy(here, ({ rsaUntil }) => (rsaUntil !== null && rsaUntil >= on ? "yes" : "no")),
      );
      assert.deepEqual(
        await one({ ...told, by: "contract" }),
        countBy(here, ({ contracts }) => contracts.find(isOn(on))?.kind ?? null),
      );
      assert.deepEqual(
        await one({ ...told, by: "cohort" }),
        countBy(here, (m) => staySince(m, on).slice(0, 4)),
      );
    });
    test(`average and median stay, age and the share of women on ${on}`, async () => {
      const here = presentOn(on);
      const told = { subject: "people.present", on };
      const lengths = here.map((m) => daysBetween(staySince(m, on), on) + 1);
      const sum = lengths.reduce((total, length) => total + length, 0);
      const measured = async (more: object) => (await one({ ...told, ...more }))["*"];
      assert.equal(await measured({ measure: "sum", of: "stay" }), BigInt(sum));
      assert.equal(await measured({ measure: "average", of: "stay" }), BigInt(Math.round(sum / here.length)));
      assert.equal(await measured({ measure: "median", of: "stay" }), middle(lengths));
      assert.equal(await measured({ measure: "median", of: "age" }), middle(here.map((m) => ageOf(m, on))));
      const said = here.filter(({ gender }) => gender !== null);
      const women = said.filter(({ gender }) => gender === "f").length;
      assert.equal(
        await measured({ measure: "share", of: "gender:f" }),
        BigInt(Math.round((10_000 * women) / said.length)),
      );
    });
  }

  test("two fields cross, and filters keep what fits all of them", async () => {
    const on = "2025-08-15";
    const here = presentOn(on);
    const crossed = await one({ subject: "people.present", on, by: "gender", and: "contract" });
    const women = here.filter(
      ({ gender, contracts }) => gender === "f" && contracts.find(isOn(on))?.kind === "cesa",
    );
    assert.equal(crossed["f|cesa"] ?? 0n, BigInt(women.length));
    const kept = await one({
      ...{ subject: "people.present", on },
      where: ["gender:is:f", "gender:is:-", "department:isnt:40", "stay:least:12", "age:most:50"],
    });
    const fit = here.filter((m) => {
      const long = addMonths(staySince(m, on), 12) <= addDays(on, 1);
      return m.gender !== "m" && departmentOf(postcodeOn(m, on)) !== "40" && long && ageOf(m, on) <= 50;
    });
    assert.ok(fit.length > 0);
    assert.equal(kept["*"], BigInt(fit.length));
  });
});

describe("what happens, recounted", () => {
  test("who was here a month ago, less who left, and who came, are who is here", async () => {
    const span = { when: "month", from: "2023-01-01", to: "2026-10-31" };
    const of = async (subject: string) =>
      (await asked({ subject, ...span })).map((each) => Number(each["*"] ?? 0n));
    const [present, arrived] = [await of("people.present"), await of("people.arrived")];
    // Who leaves on the last day of a month is still here that day: departures are counted a day late.
    const left: number[] = [];
    for (let month = "2023-01-01"; month <= "2026-10-01"; month = addMonths(month, 1)) {
      const [from, to] = [lastOfMonth(addMonths(month, -1)), addDays(lastOfMonth(month), -1)];
      left.push(Number((await one({ subject: "people.left", when: "period", from, to }))["*"] ?? 0n));
    }
    for (let i = 1; i < present.length; i++)
      assert.equal(present[i], (present[i - 1] ?? 0) + (arrived[i] ?? 0) - (left[i] ?? 0), `month ${i}`);
  });

  test("why contracts ended, and how long those of a kind were", async () => {
    const span = { when: "period", from: "2023-01-01", to: today };
    const over = crowd.flatMap((m) =>
      m.contracts.flatMap((c, i) =>
        c.until !== null && c.until <= today ? [{ ...c, last: i === m.contracts.length - 1, m }] : [],
      ),
    );
    assert.deepEqual(
      await one({ subject: "contracts.ended", ...span, by: "end-reason" }),
      countBy(over, ({ last, m }) => (last ? m.ended : "term")),
    );
    const capes = over.filter(({ kind }) => kind === "cape");
    const sum = capes.reduce((total, c) => total + daysBetween(c.since, c.until ?? "") + 1, 0);
    const where = ["contract:is:cape"];
    const found = await one({ subject: "contracts.ended", ...span, where, measure: "average", of: "length" });
    assert.equal(found["*"], BigInt(Math.round(sum / capes.length)));
  });

  test("every stay as it was on a day: so many days, ended or not", async () => {
    const on = "2025-08-15";
    const found = await atInstant(world, now, ({ db }) => listStays(db, world.cooperative, on));
    const still = presentOn(on).map((m) => daysBetween(staySince(m, on), on) + 1);
    const open = found.filter(({ ended }) => !ended).map((stay) => stay.days);
    assert.deepEqual(open.sort(), still.sort());
  });

  test("hours per person and turnover, from the lines", async () => {
    const adviser = world.personId("adviser");
    const noted = crowd.slice(0, 7).flatMap(({ person }, i) => [
      { adviser, person, day: `2026-0${1 + i}-12`, minutes: 45 + i },
      { adviser, person, day: `2026-0${1 + i}-13`, minutes: 30 },
    ]);
    await atInstant(world, now, async (scene: Scene) => {
      for (const each of noted) await noteHours(scene, each);
    });
    const total = noted.reduce((sum, { minutes }) => sum + minutes, 0);
    const hours = { subject: "hours.recorded", when: "period", from: "2026-01-01", to: today, of: "minutes" };
    assert.equal((await one({ ...hours, measure: "sum" }))["*"], BigInt(total));
    assert.equal((await one({ ...hours, measure: "per-person" }))["*"], BigInt(Math.round(total / 7)));
    await sell("2026-03-10", 120_000);
    await sell("2026-04-30", 55_050);
    await sell("2026-05-02", 7_000);
    const span = { from: "2026-03-01", to: "2026-04-30" };
    const lines = await atInstant(world, now, (scene) => turnoverFromLines(scene, span));
    assert.equal(lines, 175_050n);
    const books = { subject: "books.months", when: "period", ...span, measure: "sum", of: "turnover" };
    assert.equal((await one(books))["*"], lines);
  });

  test("a question is one statement, whatever it crosses and keeps", async () => {
    const told = question.parse({
      ...{ subject: "people.present", when: "month", by: "adviser", measure: "average", of: "stay" },
      where: ["gender:isnt:m", "trade:isnt:Web", "meeting-gap:most:60"],
    });
    const ground: Ground = { cooperative: 1, moments: momentsOf(told, today), known: null, only: null };
    const statements = await atInstant(world, now, async ({ db }) => {
      let seen = 0;
      const transformQuery = ({ node }: PluginTransformQueryArgs) => {
        seen++;
        return node;
      };
      const transformResult = async ({ result }: PluginTransformResultArgs) => result;
      assert.ok((await ask(db.withPlugin({ transformQuery, transformResult }), told, ground)).length > 12);
      return seen;
    });
    assert.equal(statements, 1);
  });

  test("an adviser counts those whose activity they follow, and nobody else", async () => {
    const own = [crowd[0]?.activity ?? "", crowd[3]?.activity ?? ""];
    const [counted] = await asked({ subject: "people.present", when: "period", from: "2023-01-01" }, own);
    assert.equal(counted?.["*"], 2n);
    const none = await asked({ subject: "people.present", when: "period", from: "2023-01-01" }, []);
    assert.deepEqual(none, [{}]);
  });
});

async function sell(date: CivilDate, cents: number): Promise<void> {
  await world.done(
    postEntry,
    {
      ...{ journal: "VE", date, documentRef: `FA-${cents}`, label: "Vente" },
      lines: [
        { account: "512000", debitCents: cents },
        { account: "706000", creditCents: cents, activity: world.activity },
      ],
    },
    "accountant",
  );
}
