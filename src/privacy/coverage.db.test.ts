import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { v7 } from "uuid";
import { openWorld, type World } from "../../fixtures/world.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { beginErasing, countHeld, eraseHeld } from "../foundation/holding.sql.ts";
import { processingNames } from "../foundation/holding.ts";
import { holdings } from "../registry.ts";
import { addTableOfNobody, listPersonColumns } from "./coverage.fixture.sql.ts";
import { uncovered } from "./coverage.ts";
import { readTerms } from "./term.sql.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

describe("what is held about people is declared, all of it", () => {
  test("every column that names a person or a candidate belongs to a holding", async () => {
    const columns = await listPersonColumns(world.db);
    assert.ok(columns.length > 60, `${columns.length} columns`);
    assert.deepEqual(uncovered(columns, holdings), []);
  });

  test("a new table of people that no holding declares is found", async () => {
    const other = await openWorld();
    try {
      await addTableOfNobody(other.url);
      const columns = await listPersonColumns(other.db);
      assert.deepEqual(uncovered(columns, holdings), ["public.secret_list.person"]);
    } finally {
      await other.close();
    }
  });

  test("each holding can be counted and erased in the database as it is, and has its term", async () => {
    const terms = await readTerms(world.db as never, "2026-11-23");
    for (const holding of holdings) {
      assert.ok(terms.has(holding.term), `${holding.name}: no term ${holding.term}`);
      assert.ok(processingNames.includes(holding.processing));
      await world.db.transaction().execute(async (db) => {
        await enterCooperative(db, 1, null);
        await beginErasing(db);
        const nobody = v7();
        for (const held of holding.tables) {
          assert.equal(await countHeld(db, 1, { holding, held, person: nobody }), 0);
          assert.equal(await eraseHeld(db, 1, { holding, held, person: nobody }), 0, held.table);
        }
      });
    }
  });

  test("each name is once, and begins with the module that declares it", () => {
    const names = holdings.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    for (const name of names) assert.match(name, /^[a-z]+\.[a-z-]+$/);
  });
});
