import assert from "node:assert/strict";
import { test } from "node:test";
import { callAs, type World, withinWorld } from "../../fixtures/world.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import "../registry.ts";
import { commentProposal } from "./comment-proposal.ts";
import { phased, scoresFor } from "./forum.fixture.sql.ts";
import { opened, submitted } from "./forum.fixture.ts";
import { listToRead } from "./list-proposals.ts";
import { readProposal } from "./read-proposal.ts";
import { reviewProposal } from "./review-proposal.ts";

const at = (day: string) => new Date(`${day}T12:00:00Z`);
const phases = async (world: World, edition: string) => {
  const reading = { opens: "2026-12-11T08:00Z", closes: "2026-12-15T08:00Z" };
  const weighing = { opens: "2026-12-15T08:00Z", closes: "2026-12-20T08:00Z" };
  await phased(world.db, edition, { ...reading, weighs: false, anonymous: true });
  await phased(world.db, edition, { ...weighing, others: true });
};
const seen = async (
  world: World,
  proposal: string,
  day: string,
  who: "adviser" | "colleague" = "adviser",
) => {
  const outcome = await read(readProposal, { proposal }, callAs(who, world, at(day)));
  return outcome.ok ? outcome.result : null;
};

test("readers read in the phases alone, without names and without judging where the phase has it so", () =>
  withinWorld(async (world) => {
    const edition = await opened(world);
    const proposal = await submitted(world, edition);
    await phases(world, edition);
    const list = async (day: string) => {
      const outcome = await read(listToRead, { edition }, callAs("adviser", world, at(day)));
      assert.ok(outcome.ok);
      return outcome.result;
    };
    assert.equal(await seen(world, proposal, "2026-12-10"), null);
    const before = await list("2026-12-10");
    assert.deepEqual([before.rows.length, before.closed?.code], [0, "forum.reading-opens"]);
    const reading = await seen(world, proposal, "2026-12-12");
    assert.deepEqual([reading?.blind, reading?.proposal.hosts.length], [true, 0]);
    assert.equal(reading?.judgement.weighs, false);
    const scores = await scoresFor(world.db, edition, 4);
    const review = { proposal, version: 1, scores };
    const refused = await perform(reviewProposal, review, callAs("adviser", world, at("2026-12-12")));
    assert.equal(!refused.ok && refused.refusal.code, "forum.not-weighed");
    const weighing = await seen(world, proposal, "2026-12-16");
    assert.deepEqual([weighing?.blind, weighing?.judgement.weighs], [false, true]);
    assert.equal((await list("2026-12-21")).closed?.code, "forum.reading-over");
    assert.equal(await seen(world, proposal, "2026-12-21"), null);
    const late = await perform(
      commentProposal,
      { proposal, text: "?" },
      callAs("adviser", world, at("2026-12-21")),
    );
    assert.equal(late.ok, false);
    const team = await read(readProposal, { proposal }, callAs("community", world, at("2026-12-21")));
    assert.ok(team.ok && team.result.judgement.team, "the team reads at all times");
  }));

test("what the others thought is seen once one has judged oneself, and not before", () =>
  withinWorld(async (world) => {
    const edition = await opened(world);
    const proposal = await submitted(world, edition);
    await phases(world, edition);
    const scores = await scoresFor(world.db, edition, 2);
    const judge = (who: "adviser" | "colleague") =>
      perform(
        reviewProposal,
        { proposal, version: 1, scores, opinion: "Lu." },
        callAs(who, world, at("2026-12-16")),
      );
    assert.ok((await judge("colleague")).ok);
    const before = await seen(world, proposal, "2026-12-16");
    assert.deepEqual([before?.judgement.told?.reviews, before?.judgement.told?.mean], [[], null]);
    assert.ok((await judge("adviser")).ok);
    const after = await seen(world, proposal, "2026-12-16");
    assert.deepEqual([after?.judgement.told?.reviews.length, after?.judgement.told?.mean], [2, 2]);
  }));

test("the database opens one phase at a time", () =>
  withinWorld(async (world) => {
    const edition = await opened(world);
    await phases(world, edition);
    const third = { opens: "2026-12-14T08:00Z", closes: "2026-12-16T08:00Z" };
    await assert.rejects(phased(world.db, edition, third), /one_phase_at_a_time/);
  }));
