import assert from "node:assert/strict";
import { test } from "node:test";
import type { PersonName } from "../../fixtures/people.ts";
import { callAs, type World, withinWorld } from "../../fixtures/world.ts";
import { read } from "../foundation/read.ts";
import { runWatches } from "../foundation/watch.ts";
import { openThread, searchThreads } from "../threads/index.ts";
import { addDocument } from "./add-document.ts";
import { answerProposal } from "./answer-proposal.ts";
import { changeGroup } from "./change-group.ts";
import { kindsTold, proposalsOf, tellingTables } from "./groups.fixture.sql.ts";
import { decisionOf, opened, quote } from "./groups.fixture.ts";
import { inviteMembers } from "./invite-members.ts";
import { leaveGroup } from "./leave-group.ts";
import { listDecisions } from "./list-decisions.ts";
import { listGroups } from "./list-groups.ts";
import { readGroup } from "./read-group.ts";
import { recordDecision } from "./record-decision.ts";
import { watchGroups } from "./watch-groups.ts";

const secret = (world: World) => opened(world, { name: "Écoute et conflits", entry: "secret" });

/** How many groups somebody is told there are, and whether they read this one and its decisions. */
async function known(world: World, as: PersonName, group: string) {
  const listed = await read(listGroups, {}, callAs(as, world));
  const one = await read(readGroup, { group }, callAs(as, world));
  const decisions = await read(listDecisions, { group }, callAs(as, world));
  return [listed.ok && listed.result.total, one.ok, decisions.ok && decisions.result.rows.length];
}

test("of a secret group nobody knows but its members and who opened it; no table tells", () =>
  withinWorld(async (world) => {
    const group = await secret(world);
    await world.done(addDocument, { group, file: quote }, "adviser");
    const present = [world.personId("adviser")];
    await world.done(recordDecision, decisionOf(world, group, { present }), "adviser");
    await world.done(openThread, { title: "Écoute", text: "Premier tour de table", group }, "adviser");
    assert.deepEqual(await known(world, "adviser", group), [1, true, 1]);
    assert.deepEqual(await known(world, "director", group), [1, true, 1], "who opened it");
    for (const as of ["hr", "entrepreneur", "neighbour"] as const) {
      assert.deepEqual(await known(world, as, group), [0, false, false], as);
      const found = await read(searchThreads, { q: "tour de table" }, callAs(as, world));
      assert.equal(found.ok && found.result.total, 0);
      assert.deepEqual(await tellingTables(world.db, world.personId(as)), [], as);
    }
  }));

test("who is invited reads what it is, enters, and knows of it no more once they have left", () =>
  withinWorld(async (world) => {
    const group = await secret(world);
    const people = [world.personId("entrepreneur")];
    await world.done(inviteMembers, { group, people }, "adviser");
    assert.deepEqual((await known(world, "entrepreneur", group)).slice(0, 2), [1, true]);
    assert.deepEqual(await known(world, "neighbour", group), [0, false, false]);
    const [proposal] = await proposalsOf(world.db, group);
    await world.done(answerProposal, { proposal, accepted: true }, "entrepreneur");
    assert.deepEqual((await known(world, "entrepreneur", group)).slice(0, 2), [1, true]);
    await world.done(leaveGroup, { group, person: people[0] }, "entrepreneur");
    assert.deepEqual(await known(world, "entrepreneur", group), [0, false, false]);
  }));

test("a member makes a group secret, and its facilitators are told of its end all the same", () =>
  withinWorld(async (world) => {
    const group = await opened(world);
    assert.equal((await known(world, "hr", group))[0], 1);
    await world.done(changeGroup, { group, name: "Écoute", entry: "secret" }, "adviser");
    assert.deepEqual(await known(world, "hr", group), [0, false, false]);
    const february = new Date("2027-02-25T12:00:00Z");
    await runWatches(world.db, [watchGroups], () => february);
    assert.ok((await kindsTold(world.db, world.personId("adviser"))).includes("groups.ending"));
  }));
