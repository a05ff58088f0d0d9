import assert from "node:assert/strict";
import { test } from "node:test";
import type { PersonName } from "../../fixtures/people.ts";
import { whoWasTold } from "../../fixtures/world.sql.ts";
import { callAs, type World, withinWorld } from "../../fixtures/world.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import "../registry.ts";
import { views } from "../registry.ts";
import { changeProposal } from "./change-proposal.ts";
import { commentProposal } from "./comment-proposal.ts";
import { judgementsSeenBy, scoresFor } from "./forum.fixture.sql.ts";
import { afterCall, drafted, opened, submitted } from "./forum.fixture.ts";
import { judgeProposal } from "./judge-proposal.ts";
import { listProposals, listToRead } from "./list-proposals.ts";
import { readProposal } from "./read-proposal.ts";
import { releaseAnswers } from "./release-answers.ts";
import { reviewProposal } from "./review-proposal.ts";
import { submitProposal } from "./submit-proposal.ts";

const as = (who: PersonName, world: World, at?: Date) => callAs(who, world, at);
async function seen<R>(asked: Promise<{ ok: true; result: R } | { ok: false }>): Promise<R> {
  const outcome = await asked;
  assert.ok(outcome.ok);
  return outcome.result;
}

/** Nadia and Paul proposed; both were read; she will be accepted, he will not. */
async function judged(world: World) {
  const edition = await opened(world);
  const nadia = await submitted(world, edition);
  const paul = await submitted(world, edition, { who: "neighbour", title: "Vendre sans se brader" });
  for (const proposal of [nadia, paul]) {
    const scores = await scoresFor(world.db, edition, proposal === nadia ? 5 : 2);
    await world.done(reviewProposal, { proposal, version: 1, scores, opinion: "Lu." }, "adviser");
    await world.done(commentProposal, { proposal, text: "À débattre." }, "colleague");
    const verdict = proposal === nadia ? "accept" : "reject";
    await world.done(judgeProposal, { proposal, verdict, note: "Secret d’ici là." }, "community");
  }
  return { edition, nadia, paul };
}

/** Every answer of every view of the forum that somebody may ask for, as text. */
async function allThatIsSeen(world: World, who: PersonName, ids: Record<string, string>): Promise<string> {
  const told: unknown[] = [];
  for (const view of views.filter(({ name }) => /^(forum|events|notices|needs)\./.test(name)))
    for (const proposal of [ids.nadia, ids.paul]) {
      const outcome = await read(view, { ...ids, proposal }, as(who, world));
      if (outcome.ok) told.push([view.name, outcome.result]);
    }
  return JSON.stringify(told, (_, value) => (typeof value === "bigint" ? String(value) : value));
}

test("before the release nothing that a proposer can read says how it will be answered", () =>
  withinWorld(async (world) => {
    const edition = await opened(world);
    const nadia = await submitted(world, edition);
    const paul = await submitted(world, edition, { who: "neighbour", title: "Vendre sans se brader" });
    const before = await allThatIsSeen(world, "neighbour", { edition, nadia, paul });
    const scores = await scoresFor(world.db, edition, 1);
    await world.done(reviewProposal, { proposal: paul, version: 1, scores, opinion: "Non." }, "adviser");
    await world.done(commentProposal, { proposal: paul, text: "Trop court." }, "adviser");
    const secret = { verdict: "reject", note: "Secret." };
    await world.done(judgeProposal, { proposal: paul, ...secret }, "community");
    await world.done(judgeProposal, { proposal: nadia, verdict: "accept" }, "community");
    assert.equal(await allThatIsSeen(world, "neighbour", { edition, nadia, paul }), before);
    assert.match(before, /Vendre sans se brader/);
    assert.equal(await judgementsSeenBy(world.db, world.personId("neighbour")), 0);
    assert.equal(await judgementsSeenBy(world.db, world.personId("entrepreneur")), 0);
    assert.ok((await judgementsSeenBy(world.db, world.personId("community"))) > 3);
    assert.deepEqual(await whoWasTold(world.db, "forum.rejected"), []);
  }));

test("all answers leave at once, each proposer is told once, whoever presses and how often", () =>
  withinWorld(async (world) => {
    const { edition, nadia, paul } = await judged(world);
    const press = (who: PersonName) => perform(releaseAnswers, { edition }, as(who, world));
    const pressed = await Promise.all(
      Array.from({ length: 12 }, (_, n) => press(n % 2 === 0 ? "community" : "director")),
    );
    assert.equal(pressed.filter(({ ok }) => ok).length, 1);
    assert.deepEqual(await whoWasTold(world.db, "forum.accepted"), ["Nadia"]);
    assert.deepEqual(await whoWasTold(world.db, "forum.rejected"), ["Paul"]);
    const [hers, his] = await Promise.all([
      seen(read(readProposal, { proposal: nadia }, as("entrepreneur", world))),
      seen(read(readProposal, { proposal: paul }, as("neighbour", world))),
    ]);
    assert.deepEqual([hers.proposal.state, his.proposal.state], ["accepted", "rejected"]);
    assert.equal(his.proposal.note, "Secret d’ici là.");
    assert.equal(his.judgement.told, null);
  }));

test("who is of the team and runs a workshop neither reads nor decides what is said of it", () =>
  withinWorld(async (world) => {
    const edition = await opened(world);
    const own = await submitted(world, edition, { who: "director", activity: null });
    await world.done(judgeProposal, { proposal: own, verdict: "reject" }, "community");
    const outcome = await perform(judgeProposal, { proposal: own, verdict: "accept" }, as("director", world));
    assert.equal(outcome.ok, false);
    const list = await seen(read(listProposals, { edition }, as("director", world)));
    assert.deepEqual(
      list.rows.map(({ verdict, readings }) => [verdict, readings]),
      [[null, 0]],
    );
    assert.equal(await judgementsSeenBy(world.db, world.personId("director")), 0);
  }));

test("readers read without names where that is chosen, and not what is of their own business", () =>
  withinWorld(async (world) => {
    const readers = [world.personId("adviser"), world.personId("neighbour")];
    const edition = await opened(world, { anonymous: true, readers });
    const nadia = await submitted(world, edition);
    const paul = await submitted(world, edition, { who: "neighbour", title: "Vendre" });
    const blind = await seen(read(readProposal, { proposal: nadia }, as("adviser", world)));
    assert.deepEqual([blind.blind, blind.proposal.hosts, blind.proposal.activityName], [true, [], null]);
    const pauls = await seen(read(listToRead, { edition }, as("neighbour", world)));
    assert.deepEqual(
      pauls.rows.map(({ id, activityName }) => [id, activityName]),
      [[nadia, null]],
    );
    const scores = await scoresFor(world.db, edition, 5);
    const own = await perform(reviewProposal, { proposal: paul, version: 1, scores }, as("neighbour", world));
    assert.equal(own.ok ? "" : own.refusal.code, "forum.too-near");
  }));

test("a review keeps naming the wording that it judged", () =>
  withinWorld(async (world) => {
    const { edition, nadia } = await judged(world);
    const words = { title: "Fixer ses prix, autrement", about: "Autre chose." };
    await world.done(changeProposal, { proposal: nadia, ...words }, "entrepreneur");
    const asked = { proposal: nadia, version: 1 };
    const found = await seen(read(readProposal, asked, as("community", world)));
    assert.deepEqual(
      found.judgement.told?.reviews.map(({ version }) => version),
      [1],
    );
    assert.deepEqual([found.proposal.version, found.earlier?.title], [2, "Fixer ses prix"]);
    const list = await seen(read(listToRead, { edition }, as("adviser", world)));
    assert.deepEqual(list.rows.map(({ stale }) => stale).sort(), [false, true]);
  }));

test("a proposal after the deadline is told so and kept as a draft; the code of the team sends it", () =>
  withinWorld(async (world) => {
    const edition = await opened(world);
    const proposal = await drafted(world, edition);
    const late = as("entrepreneur", world, afterCall);
    const outcome = await perform(submitProposal, { proposal }, late);
    assert.equal(outcome.ok ? "" : outcome.refusal.code, "forum.late");
    const kept = await seen(read(readProposal, { proposal }, late));
    assert.deepEqual([kept.proposal.state, kept.proposal.about], ["draft", "On calcule ensemble."]);
    await world.done(submitProposal, { proposal, code: "gaztelu" }, "entrepreneur", afterCall);
    const sent = await seen(read(readProposal, { proposal }, late));
    assert.deepEqual([sent.proposal.state, sent.late], ["submitted", true]);
  }));
