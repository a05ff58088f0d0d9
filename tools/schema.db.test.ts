import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { cloneDatabase } from "../fixtures/test-database.ts";
import { typesFile, writeTypes } from "./schema.ts";

test("db/schema/types.ts says what the migrations say: npm run schema writes it", async () => {
  const { url, close } = await cloneDatabase("empty", async () => undefined);
  const folder = mkdtempSync(join(tmpdir(), "schema-"));
  try {
    const written = join(folder, "types.ts");
    writeTypes(url, written);
    assert.equal(readFileSync(typesFile, "utf8"), readFileSync(written, "utf8"));
  } finally {
    rmSync(folder, { recursive: true });
    await close();
  }
});
