import assert from "node:assert/strict";
import { test } from "node:test";
import { closingLine, readCounts, sum } from "./count.ts";
import { kindOf } from "./find-tests.ts";

const counts = (given: object) =>
  JSON.stringify({ passed: 3, failed: 0, cancelled: 0, skipped: 0, todo: 0, ...given });

test("the closing line sums the stages", () => {
  const total = sum([
    { passed: 3, failed: 0 },
    { passed: 4, failed: 2 },
  ]);
  assert.equal(closingLine(total), "7 passed, 2 failed");
});

test("whatever did not run to its end and pass has failed", () => {
  assert.deepEqual(readCounts(counts({}), 0), { passed: 3, failed: 0 });
  assert.deepEqual(readCounts(counts({ failed: 2, cancelled: 1 }), 1), { passed: 3, failed: 3 });
  assert.deepEqual(readCounts(counts({ skipped: 1, todo: 1 }), 0), { passed: 3, failed: 2 });
});

test("a run that ended badly, or without counts, has failed although no test did", () => {
  assert.deepEqual(readCounts(counts({}), 1), { passed: 3, failed: 1 });
  assert.deepEqual(readCounts(counts({}), null), { passed: 3, failed: 1 });
  assert.deepEqual(readCounts("", 0), { passed: 0, failed: 1 });
});

test("the name of a test file says what it needs", () => {
  assert.equal(kindOf("src/a.test.ts"), "unit");
  assert.equal(kindOf("src/a.db.test.ts"), "db");
  assert.equal(kindOf("src/a.browser.test.ts"), "browser");
});
