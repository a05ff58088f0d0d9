import assert from "node:assert/strict";
import { test } from "node:test";
import type { PersonName } from "../../fixtures/people.ts";
import { callAs, testDay, type World, withinWorld } from "../../fixtures/world.ts";
import { visitorIn } from "../foundation/actor.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { toldOfKind } from "./channel.fixture.sql.ts";
import { within } from "./channel.fixture.ts";
import { commented, judged, said, shownToMembers } from "./comment.fixture.ts";
import { judgeComment } from "./judge-comment.ts";
import { commentQueue, listComments, publicComments } from "./list-comments.ts";
import { publishFilm } from "./publish-film.ts";
import { reportComment } from "./report-comment.ts";
import { withdrawComment } from "./withdraw-comment.ts";

const textsFor = async (of: World, film: string, as: PersonName) => {
  const found = await read(listComments, { film }, callAs(as, of));
  assert.ok(found.ok);
  return found.result.comments.map(({ open }) => open?.text ?? null);
};
const told = (of: World, kind: string) => within(of, (db) => toldOfKind(db, kind));
const publicTexts = async (of: World, film: string) => {
  const call = { database: of.db, cooperative: of.cooperative, actor: visitorIn("fr"), clock: () => testDay };
  const found = await read(publicComments, { film }, call);
  return found.ok ? found.result.comments.map(({ open }) => open?.text ?? null) : null;
};

test("a first comment waits, a second is shown; the film’s people are told of each once", () =>
  withinWorld(async (of) => {
    const { film, comment } = await commented(of);
    assert.deepEqual(await textsFor(of, film, "neighbour"), ["Merci, très clair."]);
    assert.deepEqual(await textsFor(of, film, "adviser"), []);
    assert.deepEqual(await textsFor(of, film, "entrepreneur"), []);
    assert.deepEqual(await told(of, "channel.comment"), []);
    const queue = await read(commentQueue, {}, callAs("director", of));
    assert.ok(queue.ok && queue.result.total === 1);
    await judged(of, comment, { show: true });
    assert.deepEqual(await textsFor(of, film, "adviser"), ["Merci, très clair."]);
    // Hidden and shown again, nobody hears of it twice.
    await judged(of, comment, { show: false, why: "À vérifier.", after: 1 });
    await judged(of, comment, { show: true, after: 2 });
    assert.deepEqual(await told(of, "channel.comment"), ["Nadia"]);
    await said(of, { film, text: "Une question : et la TVA ?" });
    assert.equal((await textsFor(of, film, "adviser")).length, 2);
    assert.deepEqual(await told(of, "channel.comment"), ["Nadia", "Nadia"]);
  }));

test("two first comments of somebody in the same second both wait", () =>
  withinWorld(async (of) => {
    const film = await shownToMembers(of);
    await Promise.all([said(of, { film, text: "Un" }), said(of, { film, text: "Deux" })]);
    assert.deepEqual(await textsFor(of, film, "adviser"), []);
  }));

test("of twenty verdicts on one comment in the same second one holds, the others are told so", () =>
  withinWorld(async (of) => {
    const { comment } = await commented(of);
    const verdict = (n: number) =>
      perform(
        judgeComment,
        { comment, show: n % 2 === 0, why: "Relu.", after: 0 },
        { ...callAs("director", of), door: "web" },
      );
    const outcomes = await Promise.all(Array.from({ length: 20 }, (_, n) => verdict(n)));
    assert.equal(outcomes.filter(({ ok }) => ok).length, 1);
    for (const outcome of outcomes)
      if (!outcome.ok) assert.equal(outcome.refusal.code, "channel.judged-already");
  }));

test("what members said among themselves stays among them once the film is public", () =>
  withinWorld(async (of) => {
    const film = await shownToMembers(of, { comments: "none" });
    const among = await said(of, { film, text: "Entre nous, le prix est trop bas." });
    assert.equal(await publicTexts(of, film), null);
    await of.done(publishFilm, { film, scope: "public" }, "director");
    assert.deepEqual(await publicTexts(of, film), []);
    await said(of, { film, text: "Une réponse pour tous.", answers: among });
    assert.deepEqual(await publicTexts(of, film), [null, "Une réponse pour tous."]);
    await said(of, { film, text: "Bonjour à tous." });
    assert.deepEqual(await textsFor(of, film, "adviser"), [
      ...["Entre nous, le prix est trop bas.", "Une réponse pour tous.", "Bonjour à tous."],
    ]);
  }));

test("an answer to an answer stands one level deep; what is taken back keeps its answers", () =>
  withinWorld(async (of) => {
    const film = await shownToMembers(of, { comments: "none" });
    const top = await said(of, { film, text: "Question" });
    const answer = await said(of, { film, text: "Réponse", answers: top }, "entrepreneur");
    await said(of, { film, text: "Merci", answers: answer });
    await of.done(withdrawComment, { comment: top }, "neighbour");
    const found = await read(listComments, { film }, callAs("adviser", of));
    assert.ok(found.ok);
    assert.deepEqual(
      found.result.comments.map(({ answers, open }) => [answers === top, open?.text ?? null]),
      [
        [false, null],
        [true, "Réponse"],
        [true, "Merci"],
      ],
    );
  }));

test("reported, it waits for an answer with a reason; whoever reported it reads it", () =>
  withinWorld(async (of) => {
    const { film, comment } = await commented(of, { comments: "none" });
    await of.done(reportComment, { comment, why: "C’est une publicité." }, "adviser");
    const queue = await read(commentQueue, {}, callAs("director", of));
    assert.ok(queue.ok);
    assert.deepEqual(
      queue.result.waiting.map(({ reports }) => reports.map(({ why }) => why)),
      [["C’est une publicité."]],
    );
    await judged(of, comment, { show: false, why: "C’en est une." });
    assert.deepEqual(await textsFor(of, film, "adviser"), []);
    assert.equal((await told(of, "channel.comment-report-answered")).length, 1);
    const after = await read(commentQueue, {}, callAs("director", of));
    assert.ok(after.ok && after.result.total === 0);
  }));

test("who sees no film reads nothing that is said of it", () =>
  withinWorld(async (of) => {
    const film = await shownToMembers(of, { comments: "none" });
    await said(of, { film });
    await of.done(publishFilm, { film, scope: "private" }, "director");
    assert.equal((await read(listComments, { film }, callAs("neighbour", of))).ok, false);
    await assert.rejects(said(of, { film }));
  }));
