import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import pg from "pg";
import { z } from "zod";
import { checkOperation } from "../../fixtures/check-operation.ts";
import type { Example } from "../../fixtures/example.ts";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { example } from "../activities/open-activity.example.ts";
import { openActivity } from "../activities/open-activity.ts";
import { stranger } from "./actor.ts";
import { openDatabase, openPool } from "./database.ts";
import type { AnyOperation } from "./operation.ts";
import { type Call, perform } from "./perform.ts";
import { sayRefusal } from "./refusal.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(async () => {
  await world.close();
});

const call = (more: Partial<Call> = {}): Call => ({
  database: world.db,
  cooperative: world.cooperative,
  actor: world.actor("director"),
  door: "api",
  clock: () => testDay,
  ...more,
});
const bakery = (code: string) => ({ code, kind: "collective", name: "Le Fournil", openedOn: "2026-11-23" });
const codeOf = async (input: unknown, more: Partial<Call> = {}) => {
  const outcome = await perform(openActivity, input, call(more));
  return outcome.ok ? "accepted" : outcome.refusal.code;
};

describe("what the gate itself refuses", () => {
  test("a stranger signs in first; someone without the role is told to ask", async () => {
    assert.equal(await codeOf(bakery("G1"), { actor: stranger }), "foundation.sign-in-first");
    assert.equal(await codeOf(bakery("G1"), { actor: world.actor("outsider") }), "foundation.not-allowed");
  });
  test("a bad input names its field in the person's language", async () => {
    const outcome = await perform(openActivity, { ...bakery("G1"), openedOn: "2026-02-31" }, call());
    assert.ok(!outcome.ok);
    assert.equal(outcome.refusal.field, "openedOn");
    assert.match(sayRefusal(outcome.refusal, "fr"), /« openedOn » : ce n’est pas une date du calendrier/);
    assert.equal(await codeOf({}), "foundation.bad-input");
  });
  test("a key that bore another request is not taken for it", async () => {
    assert.equal(await codeOf(bakery("G2"), { key: "k" }), "accepted");
    assert.equal(await codeOf(bakery("G3"), { key: "k" }), "foundation.key-reused");
  });
  test("twenty requests under one key act once and answer the same", async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => perform(openActivity, bakery("G4"), call({ key: "twenty" }))),
    );
    const ids = new Set(outcomes.map((o) => (o.ok ? (o.result as { id: string }).id : o.refusal.code)));
    assert.equal(ids.size, 1);
    assert.equal(outcomes.filter((o) => o.ok && !o.repeated).length, 1);
  });
  test("a database that is away gets one clear sentence", async () => {
    const pool = openPool("postgres://nobody@127.0.0.1:9/nowhere", 1);
    assert.equal(await codeOf(bakery("G5"), { database: openDatabase(pool) }), "foundation.database-away");
    await pool.end();
  });
});

/** Each clause of the loop is shown failing on an operation made wrong in just that way. */
describe("the loop test fails on an operation that", () => {
  const spoil = async (spoilt: Partial<AnyOperation>, clause: RegExp, from: AnyOperation = openActivity) => {
    const own = await openWorld();
    try {
      const failures = await checkOperation({ ...from, ...spoilt } as AnyOperation, example, own);
      assert.ok(
        failures.some((line) => clause.test(line)),
        failures.join("\n") || "nothing failed",
      );
    } finally {
      await own.close();
    }
  };
  test("lets a stranger in", () => spoil({ may: () => true }, /a stranger is refused/));
  test("changes nothing", () => spoil({ effect: async () => ({}) }, /it changes something/));
  test("refuses its own example", () =>
    spoil({ input: z.object({ missing: z.string() }) }, /its example passes \(foundation.bad-input\)/));
  test("shows another cooperative's thing", () =>
    spoil(
      { at: "POST /activities/{activity}/x", may: (a) => a.kind !== "stranger" },
      /another cooperative's thing/,
    ));
  test("writes outside its transaction, so that a rehearsal and a repeated key leave traces", async () => {
    const outside = async (_: unknown, _scene: unknown) => {
      const client = new pg.Client({ connectionString: leaky.url });
      await client.connect();
      await client.query("insert into network.network (slug, name) values (md5(random()::text), 'x')");
      await client.end();
      return { id: "x" };
    };
    const leaky = await openWorld();
    try {
      const failures = await checkOperation(
        { ...openActivity, effect: outside } as AnyOperation,
        example,
        leaky,
      );
      assert.ok(
        failures.some((line) => /a rehearsal leaves the database identical/.test(line)),
        failures.join(),
      );
    } finally {
      await leaky.close();
    }
  });
  test("is audited under another name", async () => {
    const own = await openWorld();
    const asked: Example = example;
    let reads = 0;
    const renamed = new Proxy(openActivity, {
      get: (target, key) => (key === "name" ? `activities.n${reads++}` : Reflect.get(target, key)),
    });
    try {
      const failures = await checkOperation(renamed, asked, own);
      assert.ok(
        failures.some((line) => /the audit line is there/.test(line)),
        failures.join(),
      );
    } finally {
      await own.close();
    }
  });
});
