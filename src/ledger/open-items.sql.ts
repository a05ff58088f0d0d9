import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

export interface OpenParty {
  readonly account: string;
  readonly accountLabel: string;
  readonly thirdParty: string | null;
  readonly label: string | null;
  readonly lines: number;
  readonly debitCents: bigint;
  readonly creditCents: bigint;
  readonly oldest: CivilDate;
}

const open = sql`not exists (select from ledger.lettered_line x where x.cooperative = l.cooperative
  and x.entry = l.entry and x.position = l.position)`;

/** The accounts and third parties with lines that no letter ties, the oldest first, and what all come to. */
export async function listOpenParties(
  db: Tx,
  cooperative: number,
  q: { search: string; limit: number; offset: number },
): Promise<{ parties: OpenParty[]; total: number; balanceCents: bigint }> {
  const like = `%${q.search.replace(/[\\%_]/g, "\\$&")}%`;
  const { rows } = await sql<OpenParty & { total: number; balance: bigint }>`
    select l.account, a.label as "accountLabel", l.third_party as "thirdParty", t.label,
      count(*)::int as lines, sum(l.debit_cents)::bigint as "debitCents",
      sum(l.credit_cents)::bigint as "creditCents", min(l.date) as oldest,
      (count(*) over ())::int as total,
      (sum(sum(l.debit_cents) - sum(l.credit_cents)) over ())::bigint as balance
    from ledger.line l
      join ledger.account a on a.cooperative = l.cooperative and a.code = l.account and a.lettered
      left join ledger.third_party t on t.cooperative = l.cooperative and t.code = l.third_party
    where l.cooperative = ${cooperative} and ${open}
      and (${q.search} = '' or foundation.plain(concat_ws(' ', l.account, l.third_party, t.label))
        like foundation.plain(${like}))
    group by l.account, a.label, l.third_party, t.label
    order by oldest, l.account, l.third_party limit ${q.limit} offset ${q.offset}`.execute(db);
  return { parties: rows, total: rows[0]?.total ?? 0, balanceCents: rows[0]?.balance ?? 0n };
}

export interface OpenItem {
  readonly entry: string;
  readonly position: number;
  readonly journal: string;
  readonly number: number;
  readonly date: CivilDate;
  readonly documentRef: string;
  readonly label: string;
  readonly activityCode: string | null;
  readonly dueOn: CivilDate | null;
  readonly debitCents: bigint;
  readonly creditCents: bigint;
}

/** The open lines of one account and one third party, the oldest first. */
export async function listOpenItems(
  db: Tx,
  cooperative: number,
  q: { account: string; thirdParty: string | null; limit: number },
): Promise<OpenItem[]> {
  const { rows } = await sql<OpenItem>`
    select l.entry, l.position::int as position, e.journal, e.number, l.date,
      e.document_ref as "documentRef", l.label, v.code as "activityCode", l.due_on as "dueOn",
      l.debit_cents as "debitCents", l.credit_cents as "creditCents"
    from ledger.line l join ledger.entry e on e.cooperative = l.cooperative and e.id = l.entry
      left join activities.activity v on v.cooperative = l.cooperative and v.id = l.activity
    where l.cooperative = ${cooperative} and l.account = ${q.account}
      and l.third_party is not distinct from ${q.thirdParty}::text and ${open}
    order by l.date, e.position, l.position limit ${q.limit}`.execute(db);
  return rows;
}

export interface LetterGroup {
  readonly id: string;
  readonly number: number;
  readonly letteredAt: Date;
  readonly letteredBy: string | null;
  readonly endedAt: Date | null;
  readonly endedBy: string | null;
  readonly reason: string | null;
  readonly amountCents: bigint;
  readonly entries: readonly { id: string; journal: string; number: number; documentRef: string }[];
}

/** The letterings of one account and one third party, the newest first, those that ended among them. */
export async function listLetterGroups(
  db: Tx,
  cooperative: number,
  q: { account: string; thirdParty: string | null; limit: number },
): Promise<LetterGroup[]> {
  const { rows } = await sql<LetterGroup>`
    select g.id, g.number, g.lettered_at as "letteredAt", w.name as "letteredBy",
      u.unlettered_at as "endedAt", z.name as "endedBy", u.reason,
      coalesce(s.amount, 0)::bigint as "amountCents", coalesce(s.entries, '[]') as entries
    from ledger.lettering g
      left join ledger.unlettering u on u.cooperative = g.cooperative and u.lettering = g.id
      left join lateral (select given_name || ' ' || family_name as name from people.person
        where id = g.lettered_by) w on true
      left join lateral (select given_name || ' ' || family_name as name from people.person
        where id = u.unlettered_by) z on true
      left join lateral (
        select sum(l.debit_cents) as amount, json_agg(json_build_object('id', e.id, 'journal', e.journal,
          'number', e.number, 'documentRef', e.document_ref) order by e.position) as entries
        from (select entry, position from ledger.lettered_line
            where cooperative = g.cooperative and lettering = g.id
          union all select entry, position from ledger.unlettered_line
            where cooperative = g.cooperative and lettering = g.id) x
          join ledger.line l on l.cooperative = g.cooperative and l.entry = x.entry
            and l.position = x.position
          join ledger.entry e on e.cooperative = g.cooperative and e.id = x.entry) s on true
    where g.cooperative = ${cooperative} and g.account = ${q.account}
      and g.third_party is not distinct from ${q.thirdParty}::text
    order by g.number desc limit ${q.limit}`.execute(db);
  return rows;
}
