import assert from "node:assert/strict";
import { test } from "node:test";
import { has, mayReadActivity } from "../../foundation/actor.ts";
import type { AnyOperation } from "../../foundation/operation.ts";
import { changeLanguage, endMandate } from "../../people/index.ts";
import { powerOf } from "./role-table.ts";

// biome-ignore lint/suspicious/noExplicitAny: a rule of any subject
const ruled = (may: (actor: any, subject: any) => boolean) => ({ may }) as unknown as AnyOperation;

test("a role's power is what the rule itself answers", () => {
  assert.equal(powerOf(endMandate, "director"), "yes");
  assert.equal(powerOf(endMandate, "hr"), "no");
  assert.equal(powerOf(changeLanguage, "hr"), "own");
  const reading = ruled((actor, { activity }) => mayReadActivity(actor, activity.id));
  assert.equal(powerOf(reading, "accountant"), "yes");
  assert.equal(powerOf(reading, "adviser"), "own");
  assert.equal(powerOf(reading, "entrepreneur"), "own");
  assert.equal(powerOf(reading, "network"), "no");
  const picky = ruled((actor) => {
    if (has(actor, "hr")) throw new Error("the mirror does not tell");
    return false;
  });
  assert.equal(powerOf(picky, "hr"), "case");
});
