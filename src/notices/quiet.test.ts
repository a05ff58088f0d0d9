import assert from "node:assert/strict";
import { test } from "node:test";
import { endOfQuiet } from "./quiet.ts";

const night = { fromMinute: 20 * 60, toMinute: 8 * 60 };
const noon = { fromMinute: 12 * 60, toMinute: 14 * 60 };

for (const [name, quiet, now, end] of [
  ["in the evening until tomorrow", night, "2026-11-23T20:30:00Z", "2026-11-24T07:00:00.000Z"],
  ["after midnight until this morning", night, "2026-11-24T01:00:00Z", "2026-11-24T07:00:00.000Z"],
  ["by day, at once", night, "2026-11-24T09:00:00Z", null],
  ["at its last minute, at once", night, "2026-11-24T07:00:00Z", null],
  ["at noon", noon, "2026-11-24T11:00:00Z", "2026-11-24T13:00:00.000Z"],
  ["over the night in which the clock goes back", night, "2026-10-24T19:00:00Z", "2026-10-25T07:00:00.000Z"],
] as const)
  test(`quiet hours: ${name}`, () => {
    assert.equal(endOfQuiet(quiet, new Date(now))?.toISOString() ?? null, end);
  });
