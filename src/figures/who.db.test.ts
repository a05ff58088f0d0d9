import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { PersonName } from "../../fixtures/people.ts";
import { openWorld, type World } from "../../fixtures/world.ts";
import { changeFile } from "../dossiers/index.ts";
import { type Actor, stranger } from "../foundation/actor.ts";
import { read } from "../foundation/read.ts";
import type { View } from "../foundation/view.ts";
import { askQuestion } from "./ask-question.ts";
import { crowdOf, type Member } from "./crowd.fixture.ts";
import { freezeAnswer } from "./freeze-answer.ts";
import { openFigure } from "./open-figure.ts";
import { frozenAnswer } from "./read-frozen.ts";
import { stays } from "./read-stays.ts";
import { saveQuestion } from "./save-question.ts";
import { savedQuestions } from "./saved-questions.ts";
import { shareQuestion } from "./share-question.ts";

let world: World;
let crowd: Member[];
before(async () => {
  world = await openWorld();
  crowd = await crowdOf(world);
});
after(() => world.close());

const clock = () => new Date("2026-11-23T12:00:00Z");
/** The two advisers of the crowd follow each other person. */
const actorOf = (name: PersonName): Actor => {
  const turn = { adviser: 0, colleague: 1 }[name as string];
  if (turn === undefined) return world.actor(name);
  return {
    ...world.actor(name),
    follows: new Set(crowd.filter((_, i) => i % 2 === turn).map((m) => m.activity)),
  };
};

async function look<Result>(view: View<never, Result>, input: unknown, actor: Actor) {
  const outcome = await read(view as never, input, { database: world.db, cooperative: 1, actor, clock });
  return outcome.ok
    ? { result: outcome.result as Result, code: null }
    : { result: null, code: outcome.refusal.code };
}
const ask = async (told: object, name: PersonName) =>
  (await look(askQuestion as never, told, actorOf(name))).result as Awaited<
    ReturnType<typeof askQuestion.read>
  >;

const here = { subject: "people.present", on: "2025-08-15" };
const isHere = ({ contracts }: Member) =>
  contracts.some((c) => c.since <= here.on && (c.until === null || c.until >= here.on));

describe("who asks what", () => {
  test("an entrepreneur, somebody without a role and a stranger ask nothing", async () => {
    for (const view of [askQuestion, savedQuestions, stays]) {
      for (const name of ["entrepreneur", "neighbour", "outsider"] as const)
        assert.equal((await look(view as never, {}, world.actor(name))).code, "foundation.not-allowed");
      assert.equal((await look(view as never, {}, stranger)).code, "foundation.sign-in-first");
    }
    assert.equal((await look(stays as never, {}, actorOf("adviser"))).code, "foundation.not-allowed");
  });

  test("another cooperative counts its own people: none of these", async () => {
    const outcome = await read(askQuestion as never, here, {
      ...{ database: world.db, cooperative: world.elsewhere, actor: world.builder, clock },
    });
    const told = outcome.ok ? (outcome.result as Awaited<ReturnType<typeof askQuestion.read>>) : null;
    assert.equal(told?.answer?.table.total?.cell.value, 0n);
  });

  test("an adviser counts their own people; the team everyone", async () => {
    const count = async (name: PersonName) => (await ask(here, name))?.answer?.table.total?.cell.value;
    const of = (turn: number) => BigInt(crowd.filter((m, i) => i % 2 === turn && isHere(m)).length);
    assert.equal(await count("adviser"), of(0));
    assert.equal(await count("colleague"), of(1));
    for (const name of ["director", "hr", "accountant", "community"] as const)
      assert.equal(await count(name), of(0) + of(1));
  });

  test("benefits and support are counted by HR, the director, the adviser", async () => {
    const problem = async (told: object, name: PersonName) =>
      (await ask(told, name))?.problem?.sentence ?? null;
    for (const name of ["hr", "director", "adviser"] as const)
      for (const told of [{ ...here, by: "benefit" }, { subject: "interviews.held" }])
        assert.equal(await problem(told, name), null, name);
    for (const name of ["accountant", "community"] as const) {
      assert.match((await problem({ ...here, by: "benefit" }, name)) ?? "", /allocation perçue/);
      assert.match((await problem({ subject: "interviews.held" }, name)) ?? "", /ne pouvez pas compter/);
    }
  });

  test("whoever may not open people reads no number below five, nor what gives it back", async () => {
    for (const { person } of crowd.filter(isHere).slice(0, 3)) {
      const values = { benefit: "RSA" };
      await world.done(changeFile, { person, section: "rights", since: "2025-08-01", values }, "hr");
    }
    for (const [name, told] of [
      ["community", { ...here, by: "gender" }],
      ["community", { ...here, by: "trade", and: "gender" }],
      ["adviser", { ...here, by: "age-band" }],
      ["director", { ...here, by: "benefit" }],
    ] as const) {
      const answer = (await ask(told, name))?.answer;
      const cells = answer?.table.lines.flatMap((line) =>
        line.cells.length > 0 ? line.cells : [line.total],
      );
      assert.ok(cells && cells.length > 1);
      for (const { people, hidden } of cells) assert.ok(hidden || people === 0 || people >= 5, name);
      assert.equal(answer?.opens, false);
      for (const line of answer?.table.lines ?? [])
        if (line.cells.some(({ hidden }) => hidden)) assert.ok(line.total.hidden);
    }
    assert.equal((await ask({ ...here, by: "gender" }, "hr"))?.answer?.minimum, null);
  });

  test("a number opens for whoever may read those it counts", async () => {
    const open = async (told: object, name: PersonName) => {
      const { result, code } = await look(openFigure as never, told, actorOf(name));
      return code ?? (result as Awaited<ReturnType<typeof openFigure.read>>)?.lines.length;
    };
    const women = { ...here, where: "gender:is:f" };
    assert.equal(await open(women, "hr"), crowd.filter((m) => m.gender === "f" && isHere(m)).length);
    assert.equal(await open(women, "adviser"), "foundation.not-allowed");
    assert.equal(await open(women, "community"), "foundation.not-allowed");
    assert.equal(await open({ ...here, where: "benefit:isnt:-" }, "director"), "foundation.not-allowed");
    assert.equal(await open(here, "adviser"), crowd.filter((m, i) => i % 2 === 0 && isHere(m)).length);
    assert.equal(await open(here, "colleague"), crowd.filter((m, i) => i % 2 === 1 && isHere(m)).length);
    assert.equal(await open(here, "community"), "foundation.not-allowed");
    assert.equal(await open({ subject: "activities.open" }, "community"), 42);
    assert.equal(await open(here, "entrepreneur"), "foundation.not-allowed");
  });
});

describe("what is kept", () => {
  test("a question is one's own until it is shared, and then only for whoever may put it", async () => {
    const list = async (name: PersonName) =>
      (
        (await look(savedQuestions as never, {}, actorOf(name))).result as Awaited<
          ReturnType<typeof savedQuestions.read>
        >
      )?.questions.map((one) => one.name);
    const keep = (name: string, asked: object) => world.done(saveQuestion, { name, asked }, "hr");
    const { id } = await keep("Sans allocation", { ...here, by: "benefit" });
    assert.deepEqual(await list("hr"), ["Sans allocation"]);
    assert.deepEqual(await list("director"), []);
    await world.done(shareQuestion, { question: id, shared: true }, "hr");
    assert.deepEqual(await list("director"), ["Sans allocation"]);
    assert.deepEqual(await list("adviser"), ["Sans allocation"]);
    assert.deepEqual(await list("community"), []);
    await world.done(shareQuestion, { question: id, shared: false }, "hr");
    assert.deepEqual(await list("director"), []);
  });

  test("a frozen answer stays what it was, small numbers hidden from others", async () => {
    const told = { name: "Bilan", shared: true, asked: { ...here, by: "postcode" } };
    const { id } = await world.done(freezeAnswer, told, "hr");
    const frozen = async (name: PersonName) =>
      (await look(frozenAnswer as never, { answer: id }, actorOf(name))).result as Awaited<
        ReturnType<typeof frozenAnswer.read>
      >;
    const asHr = await frozen("hr");
    assert.ok(asHr?.intact && asHr.minimum === null);
    const counted = asHr.table.lines.reduce((sum, { total }) => sum + (total.value ?? 0n), 0n);
    assert.equal(counted, BigInt(crowd.filter(isHere).length));
    assert.match(asHr.hash, /^[0-9a-f]{64}$/);
    const asAdviser = await frozen("adviser");
    assert.ok(
      asAdviser?.table.lines.some(({ total }) => total.hidden),
      "an adviser sees no small number of others",
    );
    assert.equal(await frozen("entrepreneur"), null);
    const own = await world.done(freezeAnswer, { ...told, shared: false }, "hr");
    const { code } = await look(frozenAnswer as never, { answer: own.id }, actorOf("director"));
    assert.equal(code, "foundation.not-found");
  });
});
