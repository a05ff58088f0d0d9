import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { PersonName } from "../../fixtures/people.ts";
import { openWorld, type World } from "../../fixtures/world.ts";
import { visitorIn } from "../foundation/actor.ts";
import { read } from "../foundation/read.ts";
import { apply } from "./apply.ts";
import { chooseConsents } from "./choose-consents.ts";
import { refusalOf } from "./joining.fixture.sql.ts";
import { application, asVisitor, candidateOf, keyOf } from "./joining.fixture.ts";
import { oneCandidate } from "./read-candidate.ts";
import { ownPage } from "./read-own-page.ts";
import { sendLink } from "./send-link.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

async function formerOf(candidate: string, as: PersonName = "hr") {
  const call = { database: world.db, cooperative: world.cooperative, actor: world.actor(as) };
  const outcome = await read(oneCandidate, { candidate }, call);
  assert.ok(outcome.ok);
  return outcome.result.former.map(({ id, knownBy }) => ({ id, knownBy }));
}

describe("a candidate who comes back", () => {
  test("is known again by their address, only where they consent", async () => {
    const first = await candidateOf(world);
    const shy = await candidateOf(world);
    assert.deepEqual(await formerOf(shy), []);
    const willing = await candidateOf(world, { recognises: true });
    assert.deepEqual((await formerOf(willing)).map(({ id }) => id).sort(), [first, shy].sort());
    // Who they were before does not learn of it.
    assert.deepEqual(await formerOf(first), []);
  });

  test("is known again by name and birth date, whatever the accents", async () => {
    const first = await candidateOf(world, { email: "a@exemple.example", birthDate: "1991-02-03" });
    const again = {
      email: "b@exemple.example",
      givenName: "MAITE",
      birthDate: "1991-02-03",
      recognises: true,
    };
    assert.deepEqual(await formerOf(await candidateOf(world, again)), [
      { id: first, knownBy: "name-and-birth" },
    ]);
    const namesake = { ...again, email: "c@exemple.example", birthDate: "1991-02-04" };
    assert.deepEqual(await formerOf(await candidateOf(world, namesake)), []);
  });

  test("takes the consent back on their page, and gives it again", async () => {
    await candidateOf(world, { email: "d@exemple.example", birthDate: null });
    const candidate = await candidateOf(world, {
      ...{ email: "d@exemple.example", birthDate: null, recognises: true },
    });
    const key = await keyOf(world, "d@exemple.example");
    assert.equal((await formerOf(candidate)).length, 1);
    await asVisitor(world, chooseConsents, { key, keeps: true, recognises: false });
    assert.deepEqual(await formerOf(candidate), []);
    await asVisitor(world, chooseConsents, { key, keeps: true, recognises: true });
    assert.equal((await formerOf(candidate)).length, 1);
    // Their own page says nothing of it, whoever holds the link.
    const call = { database: world.db, cooperative: world.cooperative, actor: visitorIn("fr") };
    const own = await read(ownPage, { key }, call);
    assert.ok(own.ok && !("former" in own.result) && !("adviser" in own.result.candidate));
  });

  test("the database itself knows nobody who does not consent", async () => {
    const [one, other] = [await candidateOf(world), await candidateOf(world)];
    const text = `insert into joining.recognition (cooperative, candidate, former, known_by, recognised_at)
      values (1, $1, $2, 'email', now())`;
    assert.equal(await refusalOf(world.url, 1, text, [one, other]), "EN010");
  });
});

test("a stranger learns from no answer who is known here", async () => {
  const shape = (outcome: Awaited<ReturnType<typeof asVisitor>>) =>
    outcome.ok ? Object.keys(outcome.result as object) : outcome.refusal.code;
  const known = { ...application, recognises: true };
  const unknown = { ...known, email: "jamais-vue@exemple.example", birthDate: "1970-01-01" };
  assert.deepEqual(
    shape(await asVisitor(world, apply, known)),
    shape(await asVisitor(world, apply, unknown)),
  );
  const asked = async (email: string) => {
    const outcome = await asVisitor(world, sendLink, { email });
    return outcome.ok && outcome.result;
  };
  assert.deepEqual(await asked(application.email), await asked("personne@exemple.example"));
});
