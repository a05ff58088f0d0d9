import assert from "node:assert/strict";
import { test } from "node:test";
import pg from "pg";
import { cloneDatabase } from "../../fixtures/test-database.ts";
import { discardUnfinished, fillOnce } from "./fill-once.sql.ts";

const cooperative = `insert into network.cooperative (slug, name, form, siren, vat_number, register_town,
    capital_floor_cents, street, postcode, town, email, founded_at)
  values ('essai', 'Essai', 'SCOP-SA', '732829320', 'FR44732829320', 'Bayonne',
    1850000, '1 rue du Port', '64100', 'Bayonne', 'essai@lanavette.example', now())`;

async function withOwner<T>(url: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

const countCooperatives = (url: string) =>
  withOwner(url, async (owner) => (await owner.query("select from network.cooperative")).rowCount);

test("a filling cut short is emptied and begun anew; two programs at once fill it once", async () => {
  const { url, close } = await cloneDatabase("empty", async () => {});
  try {
    const cutShort = fillOnce(url, async () => {
      await withOwner(url, (owner) => owner.query(cooperative));
      throw new Error("killed");
    });
    await assert.rejects(cutShort, /killed/);
    assert.equal(await countCooperatives(url), 1);
    let fillings = 0;
    const fill = async () => {
      fillings += 1;
      assert.equal(await countCooperatives(url), 0, "nothing is left of the first attempt");
      await withOwner(url, (owner) => owner.query(cooperative));
    };
    const both = await Promise.all([fillOnce(url, fill), fillOnce(url, fill)]);
    assert.deepEqual(both.sort(), [false, true]);
    assert.equal(fillings, 1);
    await discardUnfinished(url);
    assert.equal(await countCooperatives(url), 1, "what was filled to the end stays");
  } finally {
    await close();
  }
});
