import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Answer, answers, countAnswers, type GivenAnswer } from "./poll.ts";

const people = ["amaia", "nadia", "paul", "sophie", "damien"];
const days = ["3 décembre", "4 décembre", "8 décembre", "9 décembre"];

/** Some dates, some past, some members, and what anybody answered, once for each date. */
const polls = fc.record({
  dates: fc
    .array(fc.boolean(), { minLength: 1, maxLength: days.length })
    .map((passed) => passed.map((one, n) => ({ id: days[n] as string, passed: one }))),
  members: fc.subarray(people).map((some) => new Set(some)),
  given: fc
    .array(fc.constantFrom<Answer | null>(...answers, null), { minLength: 20, maxLength: 20 })
    .map((said) =>
      said.flatMap((answer, n): GivenAnswer[] =>
        answer ? [{ date: days[n % 4] as string, person: people[n % 5] as string, answer }] : [],
      ),
    ),
});

test("the counts of each date are those of the members, no more and no less", () => {
  fc.assert(
    fc.property(polls, ({ dates, members, given }) => {
      for (const { yes, maybe, no, silent } of countAnswers(dates, given, members))
        assert.equal(yes + maybe + no + silent, members.size);
    }),
  );
});

test("no date suits better than the best, all that suit as well are tied, and none of the past is", () => {
  fc.assert(
    fc.property(polls, ({ dates, members, given }) => {
      const counts = countAnswers(dates, given, members);
      const passed = new Set(dates.filter((one) => one.passed).map(({ id }) => id));
      const best = counts.filter((one) => one.best);
      assert.ok(best.every(({ date }) => !passed.has(date)));
      const open = counts.filter(({ date }) => !passed.has(date));
      const able = Math.max(0, ...open.map(({ yes, maybe }) => yes + maybe));
      const glad = Math.max(0, ...open.filter((c) => c.yes + c.maybe === able).map(({ yes }) => yes));
      const wanted = open.filter((c) => able > 0 && c.yes + c.maybe === able && c.yes === glad);
      assert.deepEqual(
        best.map(({ date }) => date),
        wanted.map(({ date }) => date),
      );
    }),
  );
});

test("the order in which people answer changes nothing", () => {
  fc.assert(
    fc.property(polls, ({ dates, members, given }) => {
      assert.deepEqual(countAnswers(dates, given.toReversed(), members), countAnswers(dates, given, members));
    }),
  );
});

test("two if need be suit better than one yes; of as many, most who gladly come", () => {
  const dates = days.slice(0, 3).map((id) => ({ id, passed: false }));
  const said = (day: number, person: number, answer: Answer) => ({
    ...{ date: days[day] as string, person: people[person] as string, answer },
  });
  const given = [said(0, 0, "yes"), said(1, 0, "maybe"), said(1, 1, "maybe")];
  const bestOf = (answered: GivenAnswer[]) =>
    countAnswers(dates, answered, new Set(people)).flatMap(({ date, best }) => (best ? [date] : []));
  assert.deepEqual(bestOf(given), ["4 décembre"]);
  const others = [said(2, 0, "yes"), said(2, 3, "maybe")];
  assert.deepEqual(bestOf([...given, ...others]), ["8 décembre"]);
  assert.deepEqual(bestOf([...given, said(0, 2, "yes"), said(2, 0, "yes"), said(2, 3, "yes")]), [
    "3 décembre",
    "8 décembre",
  ]);
});
