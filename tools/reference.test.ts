import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { referenceFolder, writeReference } from "./reference.ts";

test("docs/reference says what the registry says: npm run reference writes it", () => {
  const written = writeReference();
  assert.deepEqual(readdirSync(referenceFolder).sort(), [...written.keys()].sort());
  for (const [name, text] of written)
    assert.equal(readFileSync(join(referenceFolder, name), "utf8"), text, `docs/reference/${name} is stale`);
});
