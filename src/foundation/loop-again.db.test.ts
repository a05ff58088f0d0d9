import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleOf, holdToTheGate } from "../../fixtures/every-operation.ts";
import { allRefusals, operations } from "../registry.ts";

/** The other half of the operations: both files run at once. */
holdToTheGate({ from: 1, every: 2 });

/** Provoked elsewhere: by the gate's own tests (`gate.db.test.ts`), not by an operation of a module. */
const gateRefusals = ["foundation.not-found", "foundation.not-allowed", "foundation.sign-in-first"].concat([
  "foundation.bad-input",
  "foundation.key-reused",
  "foundation.database-away",
]);

test("each refusal has words in both languages and an example that provokes it", async () => {
  for (const { code, word } of allRefusals)
    assert.ok(word.fr.length > 10 && word.en.length > 10 && word.fr !== word.en, `${code} lacks its words`);
  const examples = await Promise.all(operations.map(({ name }) => exampleOf(name)));
  const provoked = new Set([...gateRefusals, ...examples.flatMap(({ refused }) => Object.keys(refused))]);
  assert.deepEqual(
    allRefusals.map(({ code }) => code).filter((code) => !provoked.has(code)),
    [],
  );
});
