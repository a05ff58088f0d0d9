import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { ThirdParty } from "./books.sql.ts";
import { readCursor } from "./export.sql.ts";

export async function findThirdParty(db: Tx, cooperative: number, code: string): Promise<ThirdParty | null> {
  const { rows } = await sql<ThirdParty>`select code, label, kind from ledger.third_party
    where cooperative = ${cooperative} and code = ${code}`.execute(db);
  return rows[0] ?? null;
}

export interface ThirdPartyRow {
  readonly account: string;
  readonly thirdParty: string;
  readonly label: string;
  readonly kind: ThirdParty["kind"];
  readonly openingCents: bigint;
  readonly debitCents: bigint;
  readonly creditCents: bigint;
}

export interface ThirdPartyFilter {
  readonly fiscalYear: CivilDate;
  readonly from?: CivilDate | undefined;
  readonly to?: CivilDate | undefined;
  readonly activity?: string | undefined;
  readonly site?: string | undefined;
  readonly search?: string | undefined;
}

const like = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

/** What lies before the first day is the opening: the opening journal, and what was posted until then. */
const balances = (cooperative: number, f: ThirdPartyFilter) => {
  const before = f.from ? sql`(j.kind = 'opening' or l.date < ${f.from})` : sql`j.kind = 'opening'`;
  return sql`
    select l.account, l.third_party as "thirdParty", t.label, t.kind,
      coalesce(sum(l.debit_cents - l.credit_cents) filter (where ${before}), 0)::bigint as "openingCents",
      coalesce(sum(l.debit_cents) filter (where not ${before}), 0)::bigint as "debitCents",
      coalesce(sum(l.credit_cents) filter (where not ${before}), 0)::bigint as "creditCents"
    from ledger.line l
      join ledger.entry e on e.cooperative = l.cooperative and e.id = l.entry
      join ledger.journal j on j.cooperative = e.cooperative and j.code = e.journal
      join ledger.third_party t on t.cooperative = l.cooperative and t.code = l.third_party
    where l.cooperative = ${cooperative} and l.fiscal_year = ${f.fiscalYear} and l.third_party is not null
      ${f.to ? sql`and l.date <= ${f.to}` : sql``}
      ${f.activity ? sql`and l.activity = ${f.activity}` : sql``}
      ${
        f.site
          ? sql`and l.activity in (select v.id from activities.activity v
        where v.cooperative = ${cooperative} and v.site = ${f.site})`
          : sql``
      }
      ${
        f.search
          ? sql`and foundation.plain(concat_ws(' ', l.account, t.code, t.label))
        like foundation.plain(${like(f.search)})`
          : sql``
      }
    group by l.account, l.third_party, t.label, t.kind`;
};

/** The balance of each third party on each of its accounts, by account and name. */
export async function listThirdPartyBalances(
  db: Tx,
  cooperative: number,
  filter: ThirdPartyFilter,
  page: { limit: number; offset: number },
): Promise<ThirdPartyRow[]> {
  const { rows } = await sql<ThirdPartyRow>`${balances(cooperative, filter)}
    order by l.account, t.label, l.third_party limit ${page.limit} offset ${page.offset}`.execute(db);
  return rows;
}

/** All of them, a batch at a time, for a file. */
export const readThirdPartyBalances = (
  db: Tx,
  cooperative: number,
  filter: ThirdPartyFilter,
): AsyncGenerator<ThirdPartyRow> =>
  readCursor<ThirdPartyRow>(
    db,
    "third_parties",
    sql`${balances(cooperative, filter)} order by l.account, t.label, l.third_party`,
    4000,
  );

export async function sumThirdPartyBalances(db: Tx, cooperative: number, filter: ThirdPartyFilter) {
  const { rows } = await sql<{
    rows: number;
    openingCents: bigint;
    debitCents: bigint;
    creditCents: bigint;
  }>`
    select count(*)::int as rows, coalesce(sum("openingCents"), 0)::bigint as "openingCents",
      coalesce(sum("debitCents"), 0)::bigint as "debitCents",
      coalesce(sum("creditCents"), 0)::bigint as "creditCents"
    from (${balances(cooperative, filter)}) b`.execute(db);
  return rows[0] as { rows: number; openingCents: bigint; debitCents: bigint; creditCents: bigint };
}

/** The third parties known, by kind and name. */
export async function listThirdParties(
  db: Tx,
  cooperative: number,
  q: { search: string; limit: number },
): Promise<ThirdParty[]> {
  const { rows } = await sql<ThirdParty>`select code, label, kind from ledger.third_party
    where cooperative = ${cooperative} and (${q.search} = '' or
      foundation.plain(code || ' ' || label) like foundation.plain(${like(q.search)}))
    order by label, code limit ${q.limit}`.execute(db);
  return rows;
}
