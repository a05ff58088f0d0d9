import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { perform } from "../foundation/perform.ts";
import { sayRefusal } from "../foundation/refusal.ts";
import { addCustomer } from "./add-customer.ts";
import { importCustomers } from "./import-customers.ts";
import { address } from "./invoicing.fixture.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const heads = "Activité;Code client;Type;Raison sociale;SIRET;TVA intracommunautaire;Adresse;CP;Ville;Pays";
const place = "8 rue des Arceaux;64100;Bayonne";
const attempt = (...lines: string[]) =>
  perform(
    importCustomers,
    { file: { name: "clients.csv", text: [heads, ...lines].join("\n") } },
    {
      ...{ database: world.db, cooperative: world.cooperative, actor: world.actor("accountant") },
      ...{ door: "cli", clock: () => testDay },
    },
  );

test("one third party is a customer of two activities, and ours are numbered after theirs", async () => {
  const outcome = await attempt(
    `A017;C00041;;Librairie des Arceaux;912 345 675 00017;FR65912345675;${place};`,
    `A018;C00041;;Librairie des Arceaux;91234567500017;;${place};France`,
    `A018;;particulier;Mila Etchegaray;;;${place};`,
  );
  assert.ok(outcome.ok, outcome.ok ? "" : sayRefusal(outcome.refusal, "fr"));
  const { customers, activities, knownParties, newCodes } = outcome.result;
  assert.deepEqual([customers, activities, knownParties, newCodes], [3, 2, 0, 1]);
  const next = await world.done<{ code: string }>(addCustomer, {
    ...{ activity: world.activity, kind: "individual", name: "Bixente Harispe", ...address },
  });
  assert.equal(next.code, "C00043");
});

test("what is wrong or there already is said cell by cell", async () => {
  const outcome = await attempt(
    `A017;C00041;;Librairie des Arceaux;;;${place};`,
    `A999;X1;mécène;Autre;912 345 675 00018;;${place};Atlantide`,
    `A017;X2;;Encore;;FR00912345675;8 rue;;Bayonne;`,
    `A017;X2;;Encore;;;${place};`,
  );
  assert.ok(!outcome.ok);
  const sentence = sayRefusal(outcome.refusal, "fr");
  for (const part of [
    /Ligne 2, colonne 2 \(Code client\) : « C00041 » est déjà un client de l’activité A017/,
    /Ligne 3, colonne 1 \(Activité\) : aucune activité n’a le code « A999 »/,
    /Ligne 3, colonne 3 \(Type\) : « mécène » n’est pas compris.*particulier, entreprise, public\./,
    /Ligne 3, colonne 5 \(SIRET\) : Le SIRET 91234567500018 n’est pas valable/,
    /Ligne 3, colonne 10 \(Pays\) : « Atlantide » n’est pas compris/,
    /Ligne 4, colonne 6 \(TVA intracommunautaire\) : Le numéro de TVA FR00912345675/,
    /Ligne 4, colonne 8 \(CP\) : cette valeur est obligatoire/,
    /Ligne 5, colonne 2 \(Code client\) : « X2 » est déjà à la ligne 4/,
  ])
    assert.match(sentence, part);
});
