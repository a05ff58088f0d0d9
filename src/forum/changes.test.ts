import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { changesBetween, type Line } from "./changes.ts";

const line = (proposal: string, hour: number, venue: string, title = proposal): Line => {
  const at = (h: number) => new Date(Date.UTC(2027, 0, 21, h));
  return { proposal, title, venue, venueName: venue, startsAt: at(hour), endsAt: at(hour + 1) };
};
const kinds = (before: Line[], after: Line[]) =>
  changesBetween(before, after).map(({ kind, proposal }) => `${proposal} ${kind}`);

test("what changed is said by session, in the order of the day", () => {
  const before = [
    line("a", 9, "Adour"),
    line("b", 10, "Adour"),
    line("c", 11, "Adour"),
    line("d", 12, "Adour"),
  ];
  const after = [
    line("a", 9, "Nive"),
    line("c", 14, "Adour"),
    line("d", 12, "Adour", "Autrement"),
    line("e", 8, "Nive"),
  ];
  assert.deepEqual(kinds(before, after), ["e added", "a room", "b removed", "d renamed", "c moved"]);
  assert.deepEqual(kinds([line("a", 9, "Adour")], [line("a", 10, "Nive")]), ["a moved-room"]);
});

test("nothing changed from a version to itself, and what is said one way is undone the other way", () => {
  const lines = fc.uniqueArray(
    fc.record({ p: fc.integer({ min: 0, max: 9 }), h: fc.integer({ min: 8, max: 17 }), v: fc.boolean() }),
    { selector: ({ p }) => p, maxLength: 10 },
  );
  const made = lines.map((all) => all.map(({ p, h, v }) => line(`s${p}`, h, v ? "Adour" : "Nive")));
  fc.assert(
    fc.property(made, made, (before, after) => {
      assert.deepEqual(changesBetween(after, after), []);
      const there = changesBetween(before, after).map(({ proposal }) => proposal);
      const back = changesBetween(after, before).map(({ proposal }) => proposal);
      assert.deepEqual(there.sort(), back.sort());
    }),
  );
});
