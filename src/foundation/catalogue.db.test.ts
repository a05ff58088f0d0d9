import assert from "node:assert/strict";
import { test } from "node:test";
import { openWorld } from "../../fixtures/world.ts";
import { readCooperativeTables } from "./catalogue.fixture.sql.ts";

/**
 * Of a person, not of a cooperative: who they are anywhere decides, and the reason stands beside the table in
 * its migration. Everything else is spread over machines by `cooperative` one day.
 */
const ofPeople = new Map([["people.mail", "a letter of the sign-in belongs to no cooperative"]]);

test("every key of a cooperative's data begins with the cooperative, and its rows are its own", async () => {
  const world = await openWorld();
  try {
    const tables = await readCooperativeTables(world.db);
    assert.ok(tables.length > 30, `${tables.length} tables`);
    const wrong = tables.flatMap(({ name, protected: isProtected, owner, keys }) => [
      ...(isProtected ? [] : [`${name} has no row-level security`]),
      ...(owner === "ensemble_app" ? [`${name} belongs to the application`] : []),
      ...keys
        .filter(({ first }) => first !== "cooperative" && !ofPeople.has(name))
        .map((key) => `${name}: ${key.name} begins with ${key.first}`),
    ]);
    assert.deepEqual(wrong, []);
  } finally {
    await world.close();
  }
});
