import assert from "node:assert/strict";
import { test } from "node:test";
import type { PersonName } from "../../fixtures/people.ts";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import type { AnyOperation } from "../foundation/operation.ts";
import { perform } from "../foundation/perform.ts";
import { chooseDate } from "./choose-date.ts";
import { bareGroup, crowd, numbersOf, numberWithGap, tookOf, unlead } from "./groups.fixture.sql.ts";
import { decisionOf, joined, met, opened, polled } from "./groups.fixture.ts";
import { joinGroup } from "./join-group.ts";
import { leaveGroup } from "./leave-group.ts";
import { recordDecision } from "./record-decision.ts";
import { writeMinutes } from "./write-minutes.ts";

async function inWorld(tried: (world: World) => Promise<void>): Promise<void> {
  const world = await openWorld();
  try {
    await tried(world);
  } finally {
    await world.close();
  }
}

/** Acts at once, each on a connection of its own: how many passed, and what the others heard. */
async function atOnce(
  world: World,
  acts: readonly (readonly [PersonName, AnyOperation, Record<string, unknown>])[],
) {
  const outcomes = await Promise.all(
    acts.map(([as, operation, input]) =>
      perform(operation, input, {
        ...{ database: world.db, cooperative: 1, actor: world.actor(as), door: "web", clock: () => testDay },
      }),
    ),
  );
  const refused = outcomes.flatMap((one) => (one.ok ? [] : [one.refusal.code]));
  return { passed: outcomes.length - refused.length, refused: [...new Set(refused)] };
}

test("two who want the last place: one has it, the other is told that the group is full", () =>
  inWorld(async (world) => {
    const group = await opened(world, { seats: 3 });
    const people = ["entrepreneur", "neighbour", "hr", "community", "director", "accountant"] as const;
    const said = await atOnce(
      world,
      people.map((as) => [as, joinGroup, { group }]),
    );
    assert.deepEqual(said, { passed: 2, refused: ["groups.full"] });
    await assert.rejects(crowd(world.db, group, world.personId("colleague")), { code: "EN001" });
  }));

test("two facilitators who choose in the same second make one meeting", () =>
  inWorld(async (world) => {
    const { poll, dates } = await polled(world);
    const said = await atOnce(
      world,
      Array.from({ length: 10 }, (_, n) => ["adviser", chooseDate, { poll, date: dates[n % 3] }] as const),
    );
    assert.deepEqual(said, { passed: 1, refused: ["groups.poll-over"] });
    assert.equal((await tookOf(world.db, "groups.meeting")).length, 2);
    assert.equal((await tookOf(world.db, "groups.poll-date")).length, 0);
  }));

test("the last two facilitators who leave in the same second do not both leave", () =>
  inWorld(async (world) => {
    const facilitators = ["adviser", "hr"] as const;
    const group = await opened(world, { facilitators: facilitators.map((one) => world.personId(one)) });
    const said = await atOnce(
      world,
      facilitators.map((as) => [as, leaveGroup, { group, person: world.personId(as) }]),
    );
    assert.deepEqual(said, { passed: 1, refused: ["groups.last-facilitator"] });
  }));

test("and the database keeps a facilitator, also from two connections that know no operation", () =>
  inWorld(async (world) => {
    const people = ["adviser", "hr"] as const;
    const ids = people.map((one) => world.personId(one));
    const group = await opened(world, { facilitators: ids });
    const ended = await Promise.allSettled(ids.map((person) => unlead(world.db, group, person)));
    assert.equal(ended.filter(({ status }) => status === "fulfilled").length, 1);
    const lost = ended.find(({ status }) => status === "rejected") as PromiseRejectedResult;
    assert.equal(lost.reason.code, "EN001");
    assert.equal(await bareGroup(world.db), 0);
  }));

test("twenty decisions under ten connections and more are numbered without a gap", () =>
  inWorld(async (world) => {
    const group = await joined(world);
    const decision = decisionOf(world, group);
    const ill = decisionOf(world, group, { decidedOn: "2026-11-01" });
    const said = await atOnce(
      world,
      Array.from(
        { length: 24 },
        (_, n) => ["adviser", recordDecision, n % 6 === 5 ? ill : decision] as const,
      ),
    );
    assert.deepEqual(said, { passed: 20, refused: ["groups.decided-before"] });
    assert.deepEqual(
      await numbersOf(world.db, group),
      Array.from({ length: 20 }, (_, n) => n + 1),
    );
    await assert.rejects(numberWithGap(world.db, group), { code: "EN001" });
  }));

test("of several who write the first minutes at once one does, and nobody’s text replaces it", () =>
  inWorld(async (world) => {
    const { meeting, people } = await met(world);
    const minutes = { meeting, text: "Nous irons à quatre.", present: people, after: 0 };
    const said = await atOnce(
      world,
      Array.from(
        { length: 8 },
        (_, n) => [n % 2 ? "adviser" : "entrepreneur", writeMinutes, minutes] as const,
      ),
    );
    assert.deepEqual(said, { passed: 1, refused: ["groups.amended-meanwhile"] });
  }));
