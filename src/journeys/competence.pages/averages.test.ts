import assert from "node:assert/strict";
import { test } from "node:test";
import { averageOf, domainsOf, pointsOf } from "./averages.ts";

test("an average leaves out what was not said", () => {
  assert.equal(averageOf([2, undefined, 3]), 2.5);
  assert.equal(averageOf([undefined]), null);
});

test("a radar begins on top and turns with the clock", () => {
  assert.deepEqual(pointsOf([4, 4, 2, 0], 4), [
    [0, -100],
    [100, 0],
    [0, 50],
    [-0, 0],
  ]);
});

test("a domain holds its competences, in the order of the grid", () => {
  const grid = [
    { domain: "Vendre", name: "a" },
    { domain: "Gérer", name: "b" },
    { domain: "Vendre", name: "c" },
  ];
  assert.deepEqual(
    [...domainsOf(grid).entries()].map(([domain, own]) => [domain, own.length]),
    [
      ["Vendre", 2],
      ["Gérer", 1],
    ],
  );
});
