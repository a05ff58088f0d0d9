import assert from "node:assert/strict";
import { test } from "node:test";
import { dictionary } from "./dictionary.ts";

test("a source is joined in one way, so that any two fields stand in one question", () => {
  const joinedBy = new Map<string, string>();
  for (const { name, join, reads = [] } of dictionary) {
    if (!join) continue;
    const together = reads.map((source) => source.name).join();
    for (const source of reads) {
      const before = joinedBy.get(source.name) ?? together;
      assert.equal(together, before, `${name} joins ${source.name} in another way`);
      joinedBy.set(source.name, together);
    }
  }
  assert.ok(joinedBy.size > 5);
});
