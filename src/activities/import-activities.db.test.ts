import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { perform } from "../foundation/perform.ts";
import { sayRefusal } from "../foundation/refusal.ts";
import { findActivityByCode, listMembers } from "./activity.sql.ts";
import { importActivities } from "./import-activities.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const heads = "Activity code,Trade name,Entrepreneurs,Opened on,Adviser,Site";
const attempt = (...lines: string[]) =>
  perform(
    importActivities,
    { file: { name: "activities.csv", text: [heads, ...lines].join("\n") } },
    {
      ...{ database: world.db, cooperative: world.cooperative, actor: world.actor("hr") },
      ...{ door: "cli", clock: () => testDay },
    },
  );
const nadia = "nadia.benali@lanavette.example";
const paul = "paul.larrieu@lanavette.example";

test("an activity comes with those who run it, from the day it opened", async () => {
  const outcome = await attempt(
    `b201,Le Fournil de Mila,"${nadia}, ${paul}",2026-04-01,amaia.lafitte@lanavette.example,tarnos`,
    "B202,Sans personne,,01/09/2026,,",
  );
  assert.ok(outcome.ok, outcome.ok ? "" : sayRefusal(outcome.refusal, "fr"));
  const { activities, entrepreneurs, withoutEntrepreneur, withoutAdviser } = outcome.result;
  assert.deepEqual([activities, entrepreneurs, withoutEntrepreneur, withoutAdviser], [2, 2, 1, 1]);
  const [found, members] = await world.db.transaction().execute(async (db) => {
    await enterCooperative(db, world.cooperative, null);
    const activity = await findActivityByCode(db, world.cooperative, "B201");
    return [activity, await listMembers(db, world.cooperative, activity?.id ?? "", "2026-05-01")] as const;
  });
  assert.deepEqual(
    [found?.kind, found?.site, found?.adviser],
    ["collective", world.site, world.personId("adviser")],
  );
  assert.deepEqual(
    members.map((m) => [m.name, m.since]),
    [
      ["Nadia Benali", "2026-04-01"],
      ["Paul Larrieu", "2026-04-01"],
    ],
  );
});

test("what is not known here is said cell by cell", async () => {
  const outcome = await attempt(
    `A017,Reprise,${nadia},2026-04-01,,`,
    "É1,Accents,inconnu@lanavette.example,2026-04-01,,Dax",
  );
  assert.ok(!outcome.ok);
  const sentence = sayRefusal(outcome.refusal, "fr");
  for (const part of [
    /Ligne 2, colonne 1 \(Activity code\) : Le code analytique A017 est déjà celui de « Atelier Benali »/,
    /Ligne 3, colonne 1 \(Activity code\) : le code analytique « É1 » doit avoir douze caractères/,
    /Ligne 3, colonne 3 \(Entrepreneurs\) : inconnu@lanavette.example n’est pas encore dans la coopérative/,
    /Ligne 3, colonne 6 \(Site\) : la coopérative n’a pas de site « Dax »/,
  ])
    assert.match(sentence, part);
});
