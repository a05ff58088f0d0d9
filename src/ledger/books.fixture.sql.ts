import pg from "pg";

/** Takes the books of a test's cooperative away before any entry, as if they had never been opened. */
export async function forgetBooks(url: string, cooperative: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("select set_config('ensemble.cooperative', $1, false)", [String(cooperative)]);
  await client.query("alter table ledger.fiscal_year disable trigger never_changes");
  const kept = ["account", "journal"];
  for (const table of kept) await client.query(`alter table ledger.${table} disable trigger never_removed`);
  for (const table of ["chain", "journal", "account", "fiscal_year"])
    await client.query(`delete from ledger.${table}`);
  for (const table of kept) await client.query(`alter table ledger.${table} enable trigger never_removed`);
  await client.query("alter table ledger.fiscal_year enable trigger never_changes");
  await client.end();
}

/** Retires an account from a date on. */
export async function retireAccount(
  url: string,
  cooperative: number,
  code: string,
  on: string,
): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("select set_config('ensemble.cooperative', $1, false)", [String(cooperative)]);
  await client.query("update ledger.account set retired_on = $1 where code = $2", [on, code]);
  await client.end();
}

export async function addCustomer(
  url: string,
  cooperative: number,
  code: string,
  label: string,
): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("select set_config('ensemble.cooperative', $1, false)", [String(cooperative)]);
  await client.query("insert into ledger.third_party values ($1, $2, $3, 'customer')", [
    cooperative,
    code,
    label,
  ]);
  await client.end();
}
