import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";

/** What an import of customers or of their invoices names: activities and third parties, by code. */
export async function findImportNames(db: Tx, cooperative: number, codes: readonly string[]) {
  const { rows } = await sql<{
    activities: [string, string][];
    parties: { code: string; label: string; kind: string }[];
    customers: { id: string; activity: string; code: string }[];
    lastNumber: number;
  }>`select
    (select coalesce(json_agg(json_build_array(code, id)), '[]') from activities.activity
      where cooperative = ${cooperative}) as activities,
    (select coalesce(json_agg(json_build_object('code', code, 'label', label, 'kind', kind)), '[]')
      from ledger.third_party where cooperative = ${cooperative} and code = any(${codes}::text[])) as parties,
    (select coalesce(json_agg(json_build_object('id', id, 'activity', activity, 'code', code)), '[]')
      from invoicing.customer where cooperative = ${cooperative} and code = any(${codes}::text[]))
      as customers,
    (select coalesce(max(substr(code, 2)::int), 0) from ledger.third_party
      where cooperative = ${cooperative} and code ~ '^C[0-9]{5,8}$') as "lastNumber"`.execute(db);
  const found = rows[0] as (typeof rows)[number];
  return {
    activities: new Map(found.activities),
    parties: new Map(found.parties.map((party) => [party.code, party])),
    customers: new Map(found.customers.map((c) => [`${c.activity} ${c.code}`, c.id])),
    lastNumber: found.lastNumber,
  };
}
