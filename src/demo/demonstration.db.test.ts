import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { cloneDatabase } from "../../fixtures/test-database.ts";
import { operator } from "../foundation/actor.ts";
import type { Db } from "../foundation/database.ts";
import { read } from "../foundation/read.ts";
import type { View } from "../foundation/view.ts";
import { listInvoices } from "../invoicing/index.ts";
import { activitiesAtAGlance, verifySeal } from "../ledger/index.ts";
import { listMail } from "../people/index.ts";
import { countPaused, recountActivities } from "./demo.sql.ts";
import { loadDemonstration } from "./load-demonstration.ts";

let db: Db;
let close: () => Promise<void>;
before(async () => {
  const filled = await cloneDatabase("demo", async (url) => {
    assert.equal(await loadDemonstration(url, () => {}), true);
  });
  ({ db, close } = filled);
});
after(() => close());

async function look<Result>(view: View<never, Result>, input: unknown): Promise<Result> {
  const actor = { ...operator, person: "00000000-0000-7000-8000-000000000000" };
  const outcome = await read(view, input, { database: db, cooperative: 1, actor });
  assert.ok(outcome.ok, outcome.ok ? "" : outcome.refusal.code);
  return outcome.result;
}

describe("the demonstration", () => {
  test("each figure of the homes equals its recomputation from the lines", async () => {
    const { rows, year } = (await look(activitiesAtAGlance as never, {})) as Awaited<
      ReturnType<typeof activitiesAtAGlance.read>
    > &
      object;
    const recounted = await recountActivities(db, 1, year?.startsOn ?? "");
    assert.equal(rows.length, 120);
    for (const { activity, cashCents, owedCents, resultCents } of rows) {
      const lines = recounted.get(activity.id);
      assert.deepEqual(
        { code: activity.code, cashCents, owedCents, resultCents },
        { code: activity.code, ...lines },
      );
    }
    assert.ok(rows.filter((row) => row.cashCents < 0n).length >= 5, "five activities are short of cash");
  });
  for (const state of ["overdue", "partly-paid", "credited", "paid", "due"]) {
    test(`at least five activities have an invoice that is ${state}`, async () => {
      const list = (await look(listInvoices as never, { state })) as { rows: { activity: string }[] };
      assert.ok(new Set(list.rows.map((row) => row.activity)).size >= 5, `${list.rows.length} rows`);
    });
  }
  test("at least five activities are paused", async () => assert.ok((await countPaused(db, 1)) >= 5));
  test("nobody of it is written to", async () => assert.deepEqual(await listMail(db), []));
  test("its chain of entries is whole", async () => {
    const chain = (await look(verifySeal as never, {})) as { broken: unknown; entries: number };
    assert.equal(chain.broken, null);
    assert.ok(chain.entries > 10_000);
  });
});
