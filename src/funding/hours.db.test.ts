import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { PersonName } from "../../fixtures/people.ts";
import { passedOf } from "../../fixtures/support.ts";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { type Actor, stranger } from "../foundation/actor.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import type { AnyView } from "../foundation/view.ts";
import { byHand, closedOf, otherConventionOf, recordedOf } from "./funding.fixture.ts";
import { countKept, tryInSql } from "./hours.fixture.sql.ts";
import { listConventions } from "./list-conventions.ts";
import { memberHours } from "./member-hours.ts";
import { myHours } from "./my-hours.ts";
import { conventionSheet } from "./read-convention.ts";
import { report } from "./read-report.ts";
import { readSheet } from "./read-sheet.ts";
import { recordHours } from "./record-hours.ts";
import { withdrawHours } from "./withdraw-hours.ts";

async function inWorld(story: (world: World) => Promise<void>): Promise<void> {
  const world = await openWorld();
  try {
    await story(world);
  } finally {
    await world.close();
  }
}

const as = (world: World, actor: Actor) => ({
  ...{ database: world.db, cooperative: 1, actor, door: "web" as const, clock: () => testDay },
});

describe("an hour counts once", () => {
  test("of two advisers and two conventions at the same instant, one is paid", () =>
    inWorld(async (world) => {
      const { convention } = await recordedOf(world);
      const other = await otherConventionOf(world);
      const at = { from: "14:00", to: "15:00" };
      const outcomes = await Promise.all(
        Array.from({ length: 12 }, (_, n) => {
          const who = n % 2 === 0 ? "adviser" : "colleague";
          const told = byHand(world, { ...at, convention: n % 2 === 0 ? convention : other });
          return perform(recordHours, told, as(world, world.actor(who)));
        }),
      );
      const codes = outcomes.map((one) => (one.ok ? "recorded" : one.refusal.code));
      assert.equal(codes.filter((code) => code === "recorded").length, 1, codes.join());
      const expected = ["recorded", "funding.spent-twice", "funding.funded-twice"];
      assert.deepEqual(
        codes.filter((code) => !expected.includes(code)),
        [],
      );
      assert.deepEqual(await countKept(world.db), { adviser: 2, member: 2 });
    }));

  test("what is withdrawn frees the hour for another convention", () =>
    inWorld(async (world) => {
      const { hours } = await recordedOf(world);
      const other = await otherConventionOf(world);
      await world.done(withdrawHours, { hours, reason: "Noté au mauvais titre" }, "adviser");
      assert.deepEqual(await countKept(world.db), { adviser: 0, member: 0 });
      await world.done(recordHours, byHand(world, { convention: other }), "colleague");
      assert.deepEqual(await countKept(world.db), { adviser: 1, member: 1 });
    }));
});

test("the database refuses on its own what the ledger of hours refuses in words", () =>
  inWorld(async (world) => {
    const { convention, hours, sheet } = await closedOf(world);
    const other = await otherConventionOf(world);
    const [adviser, colleague] = [world.personId("adviser"), world.personId("colleague")];
    const [member, stranger] = [world.personId("entrepreneur"), world.personId("neighbour")];
    const appointment = await passedOf(world);
    const names = { adviser, colleague, member, stranger, hours, sheet, convention, other, appointment };
    assert.deepEqual(await tryInSql(world.db, names), {
      "pay an hour twice": "23P01",
      "spend an hour twice": "23P01",
      "add to a closed month": "EN010",
      "withdraw from a closed month": "EN010",
      "add somebody to hours of a closed month": "EN010",
      "change hours": "42501",
      "delete hours": "42501",
      "take a signed sheet back": "EN010",
      "another sheet of a closed month": "EN010",
      "close a month without signatures": "EN010",
      "pay for whom it does not support": "EN010",
      "record an appointment that was not held": "EN010",
      "free an hour behind the ledger": "42501",
    });
  }));

test("each sees what is theirs", () =>
  inWorld(async (world) => {
    const { convention, sheet } = await closedOf(world);
    const see = async (view: AnyView, input: object, who: PersonName | "nobody") => {
      const actor = who === "nobody" ? stranger : world.actor(who);
      const outcome = await read(view, input, as(world, actor));
      return outcome.ok ? outcome.result : outcome.refusal.code;
    };
    const no = "foundation.not-allowed";
    for (const who of ["adviser", "entrepreneur", "neighbour", "community", "outsider"] as const) {
      assert.equal(await see(listConventions, {}, who), no, who);
      assert.equal(await see(conventionSheet, { convention }, who), no, who);
      assert.equal(await see(report, { convention }, who), no, who);
    }
    assert.equal(await see(report, { convention }, "accountant"), no);
    const money = (await see(conventionSheet, { convention }, "accountant")) as Record<string, unknown[]>;
    assert.deepEqual([money.people, money.outcomes, money.choices], [[], [], []]);
    const adviser = world.personId("adviser");
    const month = { month: "2026-10" };
    assert.equal(await see(myHours, { ...month, adviser }, "colleague"), no);
    assert.equal(await see(myHours, month, "entrepreneur"), no);
    const hers = (await see(myHours, { ...month, adviser }, "hr")) as { hours: object[]; toRecord: null };
    assert.deepEqual([hers.hours.length, hers.toRecord], [1, null]);
    const nadia = (await see(memberHours, {}, "entrepreneur")) as { minutes: number };
    const paul = (await see(memberHours, {}, "neighbour")) as { minutes: number };
    assert.deepEqual([nadia.minutes, paul.minutes], [60, 0]);
    for (const who of ["colleague", "entrepreneur", "accountant"] as const)
      assert.equal(await see(readSheet, { sheet }, who), "foundation.not-found", who);
    assert.equal(await see(readSheet, { sheet }, "nobody"), "foundation.sign-in-first");
    for (const who of ["adviser", "director", "hr"] as const)
      assert.equal(((await see(readSheet, { sheet }, who)) as { mine: boolean }).mine, false, who);
  }));
