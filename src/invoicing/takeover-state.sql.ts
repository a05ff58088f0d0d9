import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

/** How much of a former program's data is here, and the day to which its books go. */
export interface TakeoverCounts {
  readonly people: number;
  readonly activities: number;
  readonly contracts: number;
  readonly years: readonly CivilDate[];
  readonly importedEntries: number;
  readonly openingEntries: number;
  readonly booksEndOn: CivilDate | null;
  readonly customers: number;
  readonly invoices: number;
  readonly openCents: bigint;
}

export async function readTakeoverCounts(db: Tx, cooperative: number): Promise<TakeoverCounts> {
  const { rows } = await sql<TakeoverCounts>`
    with old as materialized (
      select e.date, e.fiscal_year, e.imported_number is not null as imported from ledger.entry e
      where e.cooperative = ${cooperative} and (e.imported_number is not null or e.journal in
        (select code from ledger.journal where cooperative = ${cooperative} and kind = 'opening')))
    select (select count(distinct person)::int from people.mandate where cooperative = ${cooperative})
        as people,
      (select count(*)::int from activities.activity where cooperative = ${cooperative}) as activities,
      (select count(*)::int from contracts.signing where cooperative = ${cooperative}) as contracts,
      (select coalesce(json_agg(distinct fiscal_year), '[]') from old where imported) as years,
      (select count(*)::int from old where imported) as "importedEntries",
      (select count(*)::int from old where not imported) as "openingEntries",
      (select max(date) from old) as "booksEndOn",
      (select count(*)::int from invoicing.customer where cooperative = ${cooperative}) as customers,
      (select count(*)::int from invoicing.takeover where cooperative = ${cooperative}) as invoices,
      (select coalesce(sum(s.due_cents), 0)::bigint from invoicing.takeover t join invoicing.standing s
        on s.cooperative = t.cooperative and s.document = t.document
        where t.cooperative = ${cooperative}) as "openCents"`.execute(db);
  return rows[0] as TakeoverCounts;
}
