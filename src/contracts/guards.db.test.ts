import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { perform } from "../foundation/perform.ts";
import { draftedOf, signedOf } from "./contracts.fixture.ts";
import { tryInSql } from "./guards.fixture.sql.ts";
import { signContract } from "./sign-contract.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

test("twenty signatures at once put one contract in force, and each other is refused in words", async () => {
  const drafts: string[] = [];
  for (let n = 0; n < 20; n++) drafts.push(await draftedOf(world));
  const outcomes = await Promise.all(
    drafts.map((contract) =>
      perform(
        signContract,
        { contract, signedOn: "2026-11-20" },
        {
          ...{ database: world.db, cooperative: world.cooperative, actor: world.actor("hr") },
          ...{ door: "web", clock: () => testDay },
        },
      ),
    ),
  );
  assert.equal(outcomes.filter(({ ok }) => ok).length, 1);
  const codes = new Set(outcomes.map((outcome) => (outcome.ok ? "" : outcome.refusal.code)));
  assert.deepEqual([...codes].sort(), ["", "contracts.under-contract"]);
});

test("what is signed is not changed, and the law's limits hold in SQL alone", async () => {
  const marc = { person: world.personId("accountant") };
  const cape = await signedOf(world, {
    ...marc,
    kind: "cape",
    startsOn: "2025-12-01",
    endsOn: "2026-11-30",
  });
  const draft = await draftedOf(world, { person: world.personId("hr"), startsOn: "2026-06-01" });
  const cesa = await signedOf(world, { person: world.personId("hr"), startsOn: "2026-02-01" });
  const said = await tryInSql(world.db, world.cooperative, {
    person: world.personId("accountant"),
    ...{ cape, cesa, draft, hr: world.personId("hr"), activity: world.activity },
  });
  assert.deepEqual(said, {
    "change what is signed": "EN001",
    "delete what is signed": "EN001",
    "two contracts at once": "23P01",
    "a fourth CAPE period": "23514",
    "a CAPE period of thirteen months": "23514",
    "a signature taken back": "42501",
    "shares that make 90 %": "EN001",
  });
});
