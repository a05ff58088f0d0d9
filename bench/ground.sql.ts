import { sql } from "kysely";
import type pg from "pg";
import type { Db, Tx } from "../src/foundation/database.ts";
import { bookAccounts, thirdParties } from "./book.ts";

/** Ten thousand activities, the accounts of B1M, two third parties: in bulk, as nothing of it is measured. */
export async function insertGround(db: Tx, cooperative: number, site: string): Promise<string[]> {
  const codes = Object.keys(bookAccounts);
  await sql`insert into ledger.account (cooperative, code, label) select ${cooperative}::int, *
    from unnest(${codes}::text[], ${Object.values(bookAccounts)}::text[]) on conflict do nothing`.execute(db);
  const kinds = Object.keys(thirdParties).map((account) => (account === "411000" ? "customer" : "supplier"));
  await sql`insert into ledger.third_party (cooperative, code, label, kind)
    select ${cooperative}::int, c, c, k
    from unnest(${Object.values(thirdParties)}::text[], ${kinds}::text[]) as n (c, k)`.execute(db);
  const { rows } = await sql<{ id: string }>`
    insert into activities.activity (cooperative, id, code, name, kind, opened_on, site)
    select ${cooperative}::int, gen_random_uuid(), 'A' || lpad(n::text, 5, '0'), 'Activité ' || n,
      'individual', '2025-01-01', ${site}::uuid 
    from generate_series(1, 10000) n order by n returning id, code`.execute(db);
  return rows.map(({ id }) => id);
}

/** What the books hold, to be held against what is known of B1M. */
export async function sumBook(db: Tx, cooperative: number) {
  const { rows } = await sql<{ lines: bigint; debit: bigint; credit: bigint }>`
    select count(*) as lines, sum(debit_cents)::bigint as debit, sum(credit_cents)::bigint as credit
    from ledger.line where cooperative = ${cooperative}`.execute(db);
  return rows[0] as { lines: bigint; debit: bigint; credit: bigint };
}

export async function serverVersion(db: Db): Promise<string> {
  const { rows } = await sql<{ v: string }>`select current_setting('server_version') as v`.execute(db);
  return rows[0]?.v ?? "";
}

export const vacuum = (owner: pg.Pool) => owner.query("vacuum (analyze)");
