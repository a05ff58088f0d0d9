import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { unzipSync } from "fflate";
import { confirmed } from "../../fixtures/confirmed.ts";
import { type PersonName, people } from "../../fixtures/people.ts";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { changeActivity, joinActivity } from "../activities/index.ts";
import type { Actor } from "../foundation/actor.ts";
import { writing } from "../foundation/file-export.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { endAccess } from "./end-access.ts";
import { exportSales } from "./export-sales.ts";
import { giveExport } from "./give-export.ts";
import { employedOf, invoiceOf, leavingOf, nadia } from "./leaving.fixture.ts";
import { openPlan } from "./open-plan.ts";
import { readDeparture } from "./read-departure.ts";

let world: World;
before(async () => {
  world = await openWorld();
  for (const name of Object.keys(people) as PersonName[]) await confirmed(world, name, afterwards);
});
after(() => world.close());

const as = (name: PersonName) => world.actor(name);
const afterwards = new Date("2026-12-01T12:00:00Z");
const attempt = (operation: Parameters<typeof perform>[0], input: unknown, actor: Actor, at = testDay) =>
  perform(operation, input, {
    ...{ database: world.db, cooperative: world.cooperative, actor, door: "api", clock: () => at },
  }).then((outcome) => (outcome.ok ? "accepted" : outcome.refusal.code));

/** Whether the plan still asks for the export. */
async function isAsked(): Promise<boolean> {
  const call = { database: world.db, cooperative: 1, actor: as("hr"), clock: () => testDay };
  const outcome = await read(readDeparture, { person: nadia(world) }, call);
  assert.ok(outcome.ok && outcome.result.departure);
  return outcome.result.departure.steps.some(({ name, done }) => name === "export" && done === null);
}

/** The files of an export, or the code of the refusal. */
async function download(id: string, actor: Actor): Promise<Record<string, Uint8Array> | string> {
  const parts: Uint8Array[] = [];
  const view = writing(exportSales, async (_, bytes) => {
    for await (const part of bytes) parts.push(part);
  });
  const call = { database: world.db, cooperative: world.cooperative, actor, clock: () => testDay };
  const outcome = await read(view, { export: id }, call);
  return outcome.ok ? unzipSync(Buffer.concat(parts)) : outcome.refusal.code;
}

describe("the export of customers, quotes and invoices", () => {
  let given: string;
  before(async () => {
    await invoiceOf(world);
    await invoiceOf(world, world.otherActivity);
    given = (await world.done(giveExport, { activity: world.activity }, "entrepreneur")).id;
  });
  const filesAs = (name: PersonName, id = given) => download(id, as(name));

  test("holds the tables and the paper of each document, each under its hash", async () => {
    const files = await filesAs("entrepreneur");
    assert.ok(typeof files !== "string");
    const names = Object.keys(files);
    for (const name of ["clients.csv", "clients.xlsx", "devis.csv", "factures.csv", "factures.xlsx"])
      assert.ok(names.includes(name), name);
    assert.ok(names.some((name) => /^factures\/.*\.pdf$/.test(name)));
    const manifest = Buffer.from(files["manifeste.txt"] ?? []).toString();
    for (const [name, bytes] of Object.entries(files))
      if (name !== "manifeste.txt")
        assert.ok(manifest.includes(`${createHash("sha256").update(bytes).digest("hex")}  ${name}`), name);
    assert.match(Buffer.from(files["factures.csv"] ?? []).toString(), /Librairie/);
  });

  test("tells nothing of another activity", async () => {
    const files = (await filesAs("entrepreneur")) as Record<string, Uint8Array>;
    const text = (name: string) => Buffer.from(files[name] ?? []).toString();
    const other = `Librairie de ${world.otherActivity.slice(-4)}`;
    for (const name of ["clients.csv", "factures.csv", "devis.csv"]) assert.ok(!text(name).includes(other));
    assert.equal(Object.keys(files).filter((name) => name.startsWith("factures/")).length, 1);
  });

  test("is prepared and taken by whoever runs the activity, HR and the director; no one else", async () => {
    for (const name of ["hr", "director"] as const)
      assert.equal(typeof (await filesAs(name)), "object", name);
    for (const name of ["neighbour", "adviser", "accountant", "community", "colleague"] as const)
      assert.equal(await filesAs(name), "foundation.not-found", name);
    const ask = (name: PersonName) => attempt(giveExport, { activity: world.activity }, as(name));
    for (const name of ["neighbour", "adviser", "accountant", "community"] as const)
      assert.equal(await ask(name), "foundation.not-allowed", name);
  });

  test("is the same on every download, and is to be made again once a document follows", async () => {
    assert.deepEqual(await filesAs("entrepreneur"), await filesAs("hr"));
    await employedOf(world);
    const { id: plan } = await world.done(openPlan, leavingOf(world), "hr");
    await world.done(giveExport, { activity: world.activity, plan }, "hr");
    assert.equal(await isAsked(), false);
    await invoiceOf(world);
    assert.equal(await isAsked(), true);
  });

  test("whoever left still takes what they ran alone, not what goes on with others", async () => {
    const paul = leavingOf(world, { person: world.personId("neighbour"), reason: "other" });
    const { id: plan } = await world.done(openPlan, paul, "hr");
    await world.done(endAccess, { plan }, "hr", afterwards);
    const left = { ...as("neighbour"), activities: new Set<string>() };
    const ask = (activity: string, at: Date) => attempt(giveExport, { activity }, left, at);
    assert.equal(await ask(world.otherActivity, afterwards), "accepted");
    assert.equal(await ask(world.activity, afterwards), "foundation.not-allowed");
    const together = { kind: "collective", site: world.site, adviser: world.personId("adviser") };
    await world.done(changeActivity, { activity: world.otherActivity, ...together });
    const joined = { activity: world.otherActivity, person: nadia(world), since: "2026-11-23" };
    await world.done(joinActivity, joined);
    assert.equal(await ask(world.otherActivity, afterwards), "foundation.not-allowed");
  });
});
