import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { checkOperation, provokeRefusals } from "../../fixtures/check-operation.ts";
import type { Example } from "../../fixtures/example.ts";
import { openWorld } from "../../fixtures/world.ts";
import { allRefusals, operations } from "../registry.ts";
import { projectRoot } from "./root.ts";

async function exampleOf(name: string): Promise<Example> {
  const [module, verbNoun] = name.split(".");
  const file = join(projectRoot, "src", module as string, `${verbNoun}.example.ts`);
  assert.ok(existsSync(file), `${name} has no example beside it`);
  return ((await import(file)) as { example: Example }).example;
}

/** Provoked elsewhere: by the gate's own tests (`gate.db.test.ts`), not by an operation of a module. */
const gateRefusals = ["foundation.not-found", "foundation.not-allowed", "foundation.sign-in-first"].concat([
  "foundation.bad-input",
  "foundation.key-reused",
  "foundation.database-away",
]);

describe("every operation of the registry", () => {
  const provoked = new Set<string>(gateRefusals);
  for (const operation of operations) {
    test(`${operation.name} holds to the gate`, async () => {
      const example = await exampleOf(operation.name);
      const world = await openWorld();
      try {
        assert.deepEqual(await checkOperation(operation, example, world), []);
      } finally {
        await world.close();
      }
      const { failures, provoked: codes } = await provokeRefusals(operation, example, openWorld);
      assert.deepEqual(failures, []);
      for (const code of codes) provoked.add(code);
    });
  }
  test("each refusal has words in both languages and a test that provokes it", () => {
    for (const { code, word } of allRefusals) {
      assert.ok(word.fr.length > 10 && word.en.length > 10 && word.fr !== word.en, `${code} lacks its words`);
    }
    const missing = allRefusals.map((maker) => maker.code).filter((code) => !provoked.has(code));
    assert.deepEqual(missing, []);
  });
});
