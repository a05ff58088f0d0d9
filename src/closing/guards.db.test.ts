/** The two states of a closed month and the runs of the close, tried in SQL. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import pg from "pg";
import { openWorld, type World } from "../../fixtures/world.ts";
import { closePeriod, reopenPeriod } from "../ledger/index.ts";
import { closeMonth } from "./close-month.ts";
import { carriedOn, december } from "./closing.fixture.ts";

let world: World;
const clients: pg.Client[] = [];
before(async () => {
  world = await openWorld();
  await world.done(closePeriod, { month: "2026-10", earlierToo: true }, "accountant");
  for (const options of ["-c role=ensemble_app", ""]) {
    const client = new pg.Client({ connectionString: world.url, options });
    await client.connect();
    await client.query("select set_config('ensemble.cooperative', '1', false)");
    clients.push(client);
  }
});
after(async () => {
  for (const client of clients) await client.end();
  await world.close();
});

const refused = async (statement: string, code: RegExp) => {
  for (const client of clients)
    await assert.rejects(client.query(statement), (error: { code?: string; message: string }) => {
      assert.match(`${error.code} ${error.message}`, code);
      return true;
    });
};

const closing = (month: string) =>
  `insert into ledger.period_closing (cooperative, month, closed_at) values (1, '${month}-01', now())`;
const reopening = (month: string, at: string, turn = 1) =>
  `insert into ledger.period_reopening (cooperative, month, turn, reason, reopened_at)
    values (1, '${month}-01', ${turn}, 'Une erreur', '${at}')`;

test("a closed month is not closed a second time, nor opened without having been closed", async () => {
  await refused(closing("2026-10"), /^EN003 the month 2026-10-01 is closed already/);
  await refused(reopening("2026-11", "2026-11-23"), /^23503 /);
});

test("a month is frozen once the next is closed, and once the next is over", async () => {
  await refused(reopening("2026-09", "2026-10-15"), /^EN003 the month 2026-09-01 is frozen/);
  await refused(reopening("2026-10", "2026-12-01 00:30+01"), /^EN003 the month 2026-10-01 is frozen/);
});

test("opened again once with its reason, closed again: each turn stays", async () => {
  await world.done(reopenPeriod, { month: "2026-10", reason: "Une facture manquait" }, "director");
  await refused(reopening("2026-10", "2026-11-23"), /^23505 /);
  await world.done(closePeriod, { month: "2026-10" }, "accountant");
  const { rows } = await (clients[1] as pg.Client).query(
    "select turn from ledger.period_closing where month = '2026-10-01' order by 1",
  );
  assert.deepEqual(
    rows.map(({ turn }) => turn),
    [1, 2],
  );
  for (const table of ["ledger.period_closing", "ledger.period_reopening"]) {
    await refused(`update ${table} set month = month`, /^(42501|EN001) /);
    await refused(`delete from ${table}`, /^(42501|EN001) /);
    await refused(`truncate ${table} cascade`, /^(42501|EN001) /);
  }
});

test("one close runs at a time; what it did and how it ended does not change", async () => {
  const { id } = await world.done(closeMonth, { month: "2026-11", words: "Vu" }, "accountant", december);
  const second = `insert into closing.run (cooperative, id, month, started_at, warnings, alive_until)
    values (1, gen_random_uuid(), '2026-11-01', now(), '[]', now())`;
  await refused(second, /^23505 .*one_at_a_time/);
  await carriedOn(world, id);
  await refused("update closing.run set ended_at = null", /^EN001 /);
  await refused("delete from closing.run", /^(42501|EN001) /);
  await refused("update closing.step set entries = 3", /^(42501|EN001) /);
});
