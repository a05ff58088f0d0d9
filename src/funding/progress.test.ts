import assert from "node:assert/strict";
import { test } from "node:test";
import type { Convention } from "./convention.ts";
import { ageBandOf, ageOn, departmentOf, type Profile } from "./profile.ts";
import { progressOf } from "./progress.ts";

const convention: Convention = {
  ...{ id: "", funder: "", funderName: "Région", reference: "R", name: "Appui", unit: "hour" },
  ...{ startsOn: "2026-01-01", endsOn: "2026-12-31", effectiveOn: "2026-01-01", why: "" },
  ...{ budgetCents: 2_400_000n, target: 600, unitPriceCents: 5_000n, evidence: [] },
  ...{ european: false, nominative: false },
  public: {
    ...{
      genders: [],
      minAge: null,
      maxAge: null,
      postcodes: [],
      zones: [],
      statuses: [],
      stages: [],
      benefits: [],
      mostMonths: null,
    },
  },
};
const done = (hours: number) => ({ people: 0, minutes: hours * 60 + 59, outcomes: 0 });
const on = (hours: number, today: string) => progressOf(convention, done(hours), today);

test("a target is expected evenly over the days of its period, and late below nine tenths of that", () => {
  // 1 July ends the 182nd day of 365: 4986 basis points of 600 hours.
  assert.deepEqual(on(299, "2026-07-01"), {
    ...{ done: 299, expected: 299, target: 600, doneBp: 4983, expectedBp: 4986 },
    ...{ earnedCents: 1_495_000n, expectedCents: 1_196_640n, state: "on-time" },
  });
  assert.equal(on(270, "2026-07-01").state, "on-time");
  assert.equal(on(269, "2026-07-01").state, "late");
  assert.equal(on(0, "2025-12-31").state, "coming");
  assert.equal(on(600, "2026-03-01").state, "reached");
  assert.equal(on(599, "2027-01-01").state, "over");
});

test("what is earned never exceeds the budget", () => {
  assert.equal(on(480, "2026-12-31").earnedCents, 2_400_000n);
  assert.equal(on(599, "2026-12-31").earnedCents, 2_400_000n);
  assert.equal(on(599, "2026-12-31").expectedCents, 2_400_000n);
});

test("an age is that of the day, also of whoever is born on a 29 February", () => {
  assert.equal(ageOn("2000-02-29", "2026-02-27"), 25);
  assert.equal(ageOn("2000-02-29", "2026-02-28"), 26);
  assert.equal(ageOn("1988-04-12", "2026-04-11"), 37);
  assert.equal(ageOn("1988-04-12", "2026-04-12"), 38);
  const bandOf = (birthDate: string | null) => ageBandOf({ birthDate, on: "2026-06-01" } as Profile);
  const born = ["2000-06-02", "2000-06-01", "1996-06-01", "1981-06-01", "1971-06-01", null];
  assert.deepEqual(born.map(bandOf), ["under26", "from26", "from30", "from45", "from55", "unknown"]);
});

test("a department has two figures, three overseas", () => {
  const codes = ["40220", "97400", "98800", "2A004", null];
  assert.deepEqual(
    codes.map((postcode) => departmentOf({ postcode })),
    ["40", "974", "988", null, null],
  );
});
