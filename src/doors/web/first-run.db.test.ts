import assert from "node:assert/strict";
import { test } from "node:test";
import { navette, people } from "../../../fixtures/people.ts";
import { cloneDatabase } from "../../../fixtures/test-database.ts";
import { listMail } from "../../people/index.ts";
import { makeFirstRun } from "./first-run.ts";

const { givenName, familyName, email } = people.director;
const input = {
  cooperative: navette,
  director: { givenName, familyName, email },
  password: "une phrase facile à retenir",
  books: { startsOn: "2026-01-01", endsOn: "2026-12-31" },
};

test("a first run is whole or nothing, and only one of two at once founds the house", async () => {
  const { db, close } = await cloneDatabase("empty", async () => undefined);
  const firstRun = makeFirstRun(db);
  const books = { startsOn: "2026-01-01", endsOn: "2031-12-31" };
  const refused = await firstRun.found({ ...input, books });
  assert.match(refused?.code ?? "", /^ledger\./);
  assert.equal(await firstRun.isNeeded(), true, "the cooperative founded before the books is undone");
  const wrong = await firstRun.found({ ...input, director: { ...input.director, email: "non" } });
  assert.equal(wrong?.field, "email");
  assert.equal(await firstRun.isNeeded(), true);
  const both = await Promise.all([firstRun.found(input), makeFirstRun(db).found(input)]);
  assert.deepEqual(both.map((refusal) => refusal?.code ?? "founded").sort(), [
    "founded",
    "people.house-exists",
  ]);
  assert.deepEqual(await listMail(db), [], "who founds the house chose their password already");
  await close();
});
