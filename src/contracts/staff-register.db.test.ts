import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { changeFile, openFile } from "../dossiers/index.ts";
import { read } from "../foundation/read.ts";
import type { View } from "../foundation/view.ts";
import { signedOf } from "./contracts.fixture.ts";
import { hiringDeclaration } from "./hiring-declaration.ts";
import { staffRegister } from "./staff-register.ts";

let world: World;
let contract: string;
before(async () => {
  world = await openWorld();
  contract = await signedOf(world, { startsOn: "2026-11-23", qualification: "Niveau III" });
});
after(() => world.close());

const see = <Result>(view: View<never, Result>, input: object, as: "hr" | "accountant" = "hr") =>
  read(view, input, { database: world.db, cooperative: 1, actor: world.actor(as), clock: () => testDay });

const told = (section: string, values: object) => {
  const person = world.personId("community");
  return world.done(changeFile, { person, section, since: "2026-11-23", values }, "hr");
};

test("the declaration says what the file lacks; the register says what is told", async () => {
  const before = await see(hiringDeclaration as never, { contract });
  assert.ok(before.ok, before.ok ? "" : before.refusal.code);
  const { missing, sealed } = before.result as { missing: { fr: string }[]; sealed: boolean };
  assert.equal(sealed, true);
  assert.deepEqual(
    missing.map(({ fr }) => fr),
    [
      ...["Numéro de sécurité sociale", "Sexe", "Né ou née le"],
      ...["Commune de naissance", "Pays de naissance"],
    ],
  );
  await told("identity", {
    ...{ "birth-date": "1988-04-12", "birth-place": "Bayonne", "birth-country": "France", gender: "m" },
    nationality: "Française",
  });
  await world.done(openFile, { person: world.personId("community") }, "hr");
  await told("social-security", { nir: "188046410200131" });
  const after = await see(hiringDeclaration as never, { contract });
  assert.ok(after.ok);
  assert.deepEqual(after.result, { missing: [], sealed: false });
  const register = await see(staffRegister as never, {});
  assert.ok(register.ok, register.ok ? "" : register.refusal.code);
  const { rows, total } = register.result as { rows: Record<string, unknown>[]; total: number };
  assert.equal(total, 1);
  assert.equal(rows[0]?.familyName, "Castets");
  assert.equal(rows[0]?.birthDate, "1988-04-12");
  assert.equal(rows[0]?.nationality, "Française");
  assert.equal(rows[0]?.qualification, "Niveau III");
  assert.equal(rows[0]?.enteredOn, "2026-11-23");
});

test("nobody but who keeps contracts reads them", async () => {
  const refused = await see(staffRegister as never, {}, "accountant");
  assert.ok(!refused.ok && refused.refusal.code === "foundation.not-allowed");
});
