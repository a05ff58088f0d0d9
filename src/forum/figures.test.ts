import assert from "node:assert/strict";
import { test } from "node:test";
import { figuresOf } from "./figures.ts";

const held = (id: string, more: object = {}) => ({
  ...{ id, title: id, minutes: 60 },
  tally: { event: id, registered: 10, came: 8, sealedMinutes: 0, answers: 0, scores: 0, ...more },
});

test("hours are those of the sealed sheets, else whoever came times its length", () => {
  const { minutes, sessions } = figuresOf([held("a"), held("b", { sealedMinutes: 415 })]);
  assert.deepEqual([minutes, sessions.map((one) => one.minutes)], [895, [480, 415]]);
});

test("under three answers there is no score, nor one that is told by subtraction", () => {
  const { score, sessions } = figuresOf([
    held("a", { answers: 2, scores: 4 }),
    held("b", { answers: 5, scores: 20 }),
    held("c", { answers: 6, scores: 30 }),
  ]);
  assert.deepEqual(
    sessions.map((one) => one.score),
    [null, null, 5],
  );
  assert.equal(score?.toFixed(2), "4.15");
  assert.deepEqual(figuresOf([held("a", { answers: 2, scores: 10 })]).score, null);
});
