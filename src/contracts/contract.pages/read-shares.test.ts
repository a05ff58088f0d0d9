import assert from "node:assert/strict";
import { test } from "node:test";
import { readShares } from "./read-shares.ts";

const formOf = (shares: Record<string, string>) => {
  const form = new FormData();
  form.set("since", "2026-12-01");
  for (const [person, share] of Object.entries(shares)) form.set(`share.${person}`, share);
  return form;
};

test("shares are read to the basis point, as people write them", () => {
  assert.deepEqual(readShares(formOf({ a: "33,33", b: "66.67 %" }), "fr"), {
    parts: [
      { person: "a", shareBp: 3_333 },
      { person: "b", shareBp: 6_667 },
    ],
  });
});

test("what is no share is said beside its field, and nothing is made of it", () => {
  for (const wrong of ["abc", "", "0", "-5", "100,01", "33,333"]) {
    const read = readShares(formOf({ a: wrong, b: "50" }), "fr");
    assert.deepEqual(Object.keys(read.errors ?? {}), ["share.a"], wrong);
  }
});
