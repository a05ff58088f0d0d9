import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { sql } from "kysely";
import { openWorld, type World } from "../../fixtures/world.ts";
import { arrayText } from "./array-text.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

test("whatever texts, bytes and nothings an array holds, PostgreSQL reads the same", async () => {
  // PostgreSQL keeps no zero character in a text.
  const text = fc.string({ unit: "binary" }).map((one) => one.replaceAll("\0", ""));
  const written = fc.constantFrom('"', "\\", "{,}", "NULL", "", " ", "é – ’", 'a"b\\c');
  const texts = fc.array(fc.option(fc.oneof(text, written)), { maxLength: 20 });
  const bytes = fc.array(
    fc.uint8Array({ maxLength: 40 }).map((one) => Buffer.from(one)),
    { maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(
      texts,
      bytes,
      fc.array(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })),
      async (t, b, n) => {
        const asked = [arrayText(t), arrayText(b), arrayText(n)];
        const { rows } = await sql<{ t: unknown; b: Buffer[]; n: string[] }>`select ${asked[0]}::text[] as t,
        ${asked[1]}::bytea[] as b, ${asked[2]}::bigint[]::text[] as n`.execute(world.db);
        assert.deepEqual(rows[0]?.t, t);
        assert.deepEqual(
          rows[0]?.b.map((one) => one.toString("hex")),
          b.map((one) => one.toString("hex")),
        );
        assert.deepEqual(rows[0]?.n, n.map(String));
      },
    ),
    { numRuns: 200 },
  );
});
