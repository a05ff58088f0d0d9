import assert from "node:assert/strict";
import { test } from "node:test";
import { stopOf } from "./stop.ts";
import { words } from "./words.ts";

const answered = (status: number, data: unknown) => ({ status, statusText: "", data, internal: false });
const refusal = (status: number, sentence: string) => answered(status, { sentence });

test("a refusal is shown in its own words, under the title of its status", () => {
  const late = stopOf(refusal(422, "C’est trop tard."));
  assert.deepEqual([late.title, late.sentence, late.ours], [words.refusedTitle, "C’est trop tard.", false]);
  assert.equal(stopOf(refusal(403, "Demandez à la direction.")).sentence, "Demandez à la direction.");
  assert.equal(stopOf(answered(413, "1 Mo au plus.")).sentence, "1 Mo au plus.");
  assert.equal(stopOf(refusal(503, "La base ne répond pas.")).title, words.awayTitle);
});

test("what the router says by itself, and what broke, is never shown", () => {
  assert.equal(stopOf(answered(404, 'Error: No route matches URL "/x"')).sentence, null);
  const fault = stopOf(answered(500, "select * from secret"));
  assert.deepEqual([fault.sentence, fault.ours], [null, true]);
  assert.equal(stopOf(new Error("secret")).ours, true);
});

test("a lost line is no fault of ours", () => {
  assert.equal(stopOf(new TypeError("Failed to fetch")).title, words.lineTitle);
});
