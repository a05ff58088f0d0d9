import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openWorld, type World } from "../../fixtures/world.ts";
import { read } from "../foundation/read.ts";
import { keepDraft } from "./keep-draft.ts";
import { readDraft } from "./read-draft.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const form = "quote:new";
const keep = (opening: string, title: string | null) =>
  world.done(keepDraft, { form, opening, content: title === null ? null : { title } }, "entrepreneur");

async function kept(): Promise<{ content: unknown; ended: string | null }> {
  const { db: database, cooperative } = world;
  const seen = await read(readDraft, { form }, { database, cooperative, actor: world.actor("entrepreneur") });
  assert.ok(seen.ok);
  const { draft, ended } = seen.result;
  return { content: draft?.content ?? null, ended };
}

test("what was on its way when its form was accepted is not kept; the next opening keeps again", async () => {
  const [first, second] = [crypto.randomUUID(), crypto.randomUUID()];
  await keep(first, "Reliure");
  assert.deepEqual(await kept(), { content: { title: "Reliure" }, ended: null });
  await keep(first, null);
  await keep(first, "Reliure de registres");
  assert.deepEqual(await kept(), { content: null, ended: first });
  await keep(second, "Dorure");
  assert.deepEqual(await kept(), { content: { title: "Dorure" }, ended: first });
});
