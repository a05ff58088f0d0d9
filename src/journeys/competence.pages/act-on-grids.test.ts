import assert from "node:assert/strict";
import { test } from "node:test";
import { inOrder } from "./act-on-grids.ts";

const moved = (places: Readonly<Record<string, string>>) =>
  inOrder(["a", "b", "c", "new1"], (row) => places[row] ?? "").join(" ");

test("a line goes to the place written in it, up or down, and a new one in between", () => {
  assert.equal(moved({}), "a b c new1");
  assert.equal(moved({ a: "1", b: "2", c: "1", new1: "" }), "c a b new1");
  assert.equal(moved({ a: "3", b: "2", c: "3" }), "b c a new1");
  assert.equal(moved({ a: "1", b: "2", c: "3", new1: "2" }), "a new1 b c");
});
