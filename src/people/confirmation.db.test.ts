import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { makeScene } from "../foundation/scene.ts";
import { makeConfirmGateway } from "./confirm-gateway.ts";
import { isConfirmed, type SessionOf } from "./confirmation.sql.ts";
import { listMail } from "./mail.sql.ts";
import { setPassword } from "./set-password.ts";

const password = "une barque au port";
const minutes = (n: number) => new Date(testDay.getTime() + n * 60_000);

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const nadia = (session: string): SessionOf => ({ person: world.personId("entrepreneur"), session });

function isKnown(of: SessionOf, at: Date): Promise<boolean> {
  const actor = { ...world.actor("entrepreneur"), ...of };
  return world.db.transaction().execute((db) => isConfirmed(makeScene(db, 1, actor, at)));
}

test("the right password counts ten minutes, in the session where it was typed", async () => {
  const of = nadia("phone");
  const gateway = makeConfirmGateway(world.db, of, () => testDay);
  assert.equal(await gateway.hasPassword(), false);
  await setPassword(world.db, of.person, password);
  assert.equal(await gateway.hasPassword(), true);
  assert.equal((await gateway.byPassword("une barque au large"))?.code, "people.not-your-password");
  assert.equal(await isKnown(of, testDay), false);
  assert.equal(await gateway.byPassword(password), null);
  assert.equal(await isKnown(of, minutes(9)), true);
  assert.equal(await isKnown(of, minutes(11)), false, "over");
  assert.equal(await isKnown(nadia("another device"), minutes(1)), false);
});

test("a code by mail serves once, for ten minutes; the last one sent counts", async () => {
  const of = nadia("link");
  const at = (n: number) => makeConfirmGateway(world.db, of, () => minutes(n));
  const codes = async () =>
    (await listMail(world.db)).flatMap(({ body }) => /^(\d{6})$/m.exec(body)?.[1] ?? []);
  assert.equal(await at(0).sendCode(), null);
  const [first = ""] = await codes();
  assert.match(first, /^\d{6}$/);
  assert.equal((await at(11).byCode(first))?.code, "people.wrong-mail-code", "over");
  assert.equal(await at(1).byCode(`${first.slice(0, 3)} ${first.slice(3)}`), null);
  assert.equal(await isKnown(of, minutes(2)), true);
  assert.equal((await at(2).byCode(first))?.code, "people.wrong-mail-code", "spent");
});

test("tries are counted by person, wherever they come from", async () => {
  const neighbour = world.personId("neighbour");
  await setPassword(world.db, neighbour, password);
  const from = (session: string) =>
    makeConfirmGateway(world.db, { person: neighbour, session }, () => testDay);
  for (const session of ["a", "b", "c", "d", "e"])
    assert.equal((await from(session).byPassword("pas le bon mot"))?.code, "people.not-your-password");
  assert.equal((await from("f").byPassword(password))?.code, "people.too-many-tries");
  assert.equal(await isKnown({ person: neighbour, session: "f" }, testDay), false);
});
