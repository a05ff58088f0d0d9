import assert from "node:assert/strict";
import { test } from "node:test";
import { nextCode } from "./activity.ts";

test("the code proposed follows the highest of its shape, as wide as it", () => {
  assert.equal(nextCode([]), "A001");
  assert.equal(nextCode(["A017", "A120", "SIEGE", "A003"]), "A121");
  assert.equal(nextCode(["B999"]), "B1000");
});
