import assert from "node:assert/strict";
import { test } from "node:test";
import { contestUntil, coverMonths, coverUntil } from "./cover-right.ts";

const lasted = (since: string, until: string) => [{ since, until }];

test("cover goes on as long as the last contract, a month begun counting whole, twelve at most", () => {
  for (const [since, until, months] of [
    ["2026-01-01", "2026-06-30", 6],
    ["2026-01-01", "2026-07-01", 7],
    ["2026-11-23", "2026-11-23", 1],
    ["2026-01-31", "2026-02-28", 2],
    ["2025-12-01", "2026-11-30", 12],
    ["2019-03-01", "2026-11-30", 12],
  ] as const)
    assert.equal(coverMonths(lasted(since, until), 12), months, `${since} ${until}`);
});

test("contracts that follow each other count as one, those with a gap do not", () => {
  const first = { since: "2026-01-01", until: "2026-03-31" };
  const next = { since: "2026-04-01", until: "2026-05-31" };
  assert.equal(coverMonths([first, next], 12), 5);
  assert.equal(coverMonths([next, first], 12), 5);
  assert.equal(coverMonths([{ ...first, until: "2026-03-30" }, next], 12), 2);
  assert.equal(coverMonths([], 12), 0);
});

test("the last days of the cover and of the time to contest a receipt", () => {
  assert.equal(coverUntil("2026-11-30", 12), "2027-11-30");
  assert.equal(coverUntil("2026-08-31", 6), "2027-02-28");
  assert.equal(contestUntil("2026-12-01", 6), "2027-06-01");
  assert.equal(contestUntil("2026-08-31", 6), "2027-02-28");
});
