import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import { carriedFrom } from "../ledger/index.ts";

/** What a third party owes on one activity, in the books or by invoices; null where lines name none. */
export interface Owed {
  readonly thirdParty: string | null;
  readonly label: string;
  readonly activity: string | null;
  readonly activityCode: string | null;
  readonly cents: bigint;
}

/**
 * Account 411 at the end of a day by third party and activity, without what invoices made here have posted,
 * and what was taken over before under the same names. Null where no fiscal year holds the day.
 */
export async function readReceivables(db: Tx, cooperative: number, on: CivilDate) {
  const { rows: years } = await sql<{ endsOn: CivilDate }>`select ends_on as "endsOn" from ledger.fiscal_year
    where cooperative = ${cooperative} and ${on} between starts_on and ends_on`.execute(db);
  const year = years[0]?.endsOn;
  if (!year) return null;
  const lines = sql`ledger.line l
    join ledger.entry e on e.cooperative = l.cooperative and e.id = l.entry
      and coalesce(e.source, '') not like 'invoicing.%'
    where l.cooperative = ${cooperative} and l.date <= ${on}
      and l.fiscal_year between ${carriedFrom(cooperative, year)} and ${year}`;
  const { rows: owed } = await sql<Owed>`
    select b.third_party as "thirdParty", coalesce(t.label, '') as label, b.activity,
      a.code as "activityCode",
      b.cents
    from (select l.third_party, l.activity, sum(l.debit_cents - l.credit_cents)::bigint as cents
      from ${lines} and l.account like '411%' group by 1, 2) b
      left join ledger.third_party t on t.cooperative = ${cooperative} and t.code = b.third_party
      left join activities.activity a on a.cooperative = ${cooperative} and a.id = b.activity
    where b.cents <> 0 order by 2, 1, 4`.execute(db);
  const { rows: kept } = await sql<{ waiting: bigint; elsewhere: string[] }>`
    select coalesce(sum(l.credit_cents - l.debit_cents) filter (where l.account like '44574%'), 0)::bigint
        as waiting,
      coalesce(array_agg(distinct l.account)
          filter (where l.account like '411%' and l.account <> '411000'), '{}')
        as elsewhere
    from ${lines} and (l.account like '44574%' or l.account like '411%')`.execute(db);
  const { rows: before } = await sql<Owed>`
    select c.code as "thirdParty", max(c.name) as label, c.activity, max(a.code) as "activityCode",
      sum(d.gross_cents - coalesce(p.cents, 0))::bigint as cents
    from invoicing.takeover k
      join invoicing.document d on d.cooperative = k.cooperative and d.id = k.document
      join invoicing.customer c on c.cooperative = d.cooperative and c.id = d.customer
      join activities.activity a on a.cooperative = d.cooperative and a.id = d.activity
      left join lateral (select sum(y.amount_cents) as cents from invoicing.payment y
        where y.cooperative = k.cooperative and y.document = k.document and y.entry is null) p on true
    where k.cooperative = ${cooperative} group by c.code, c.activity`.execute(db);
  return { owed, before, waitingCents: kept[0]?.waiting ?? 0n, elsewhere: kept[0]?.elsewhere ?? [] };
}

/** Which of these numbers documents bear already. */
export async function listTakenNumbers(
  db: Tx,
  cooperative: number,
  numbers: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ number: string }>`select number from invoicing.validation
    where cooperative = ${cooperative} and number = any(${numbers}::text[])`.execute(db);
  return rows.map(({ number }) => number);
}

export interface Takeover {
  readonly id: string;
  readonly number: string;
  readonly issuedOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly vatOnDebits: boolean;
  readonly vatSplit: boolean;
}

/** Gives documents the numbers they had in another program, without entry and outside our series. */
export async function insertTakeovers(
  db: Tx,
  cooperative: number,
  takeovers: readonly Takeover[],
  taken: { on: CivilDate; fileName: string; now: Date; by: string | null },
): Promise<void> {
  const col = <T>(pick: (t: Takeover) => T) => takeovers.map(pick);
  await sql`insert into invoicing.validation (cooperative, document, number, issued_on, due_on, vat_on_debits,
      validated_at, validated_by)
    select ${cooperative}::int, v.*, ${taken.now}::timestamptz, ${taken.by}::uuid from unnest(
      ${col((t) => t.id)}::uuid[], ${col((t) => t.number)}::text[], ${col((t) => t.issuedOn)}::date[],
      ${col((t) => t.dueOn)}::date[], ${col((t) => t.vatOnDebits)}::bool[]) as v`.execute(db);
  await sql`insert into invoicing.takeover (cooperative, document, vat_split, tied_on, file_name, taken_at,
      taken_by)
    select ${cooperative}::int, t.*, ${taken.on}::date, ${taken.fileName}, ${taken.now}::timestamptz,
      ${taken.by}::uuid
    from unnest(${col((t) => t.id)}::uuid[], ${col((t) => t.vatSplit)}::bool[]) as t`.execute(db);
}
