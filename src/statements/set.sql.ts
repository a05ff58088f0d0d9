import { type RawBuilder, sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import { carriedFrom } from "../ledger/index.ts";
import type { Span } from "./period.ts";
import type { Scope } from "./statement.sql.ts";

/** The activities of a scope: a group’s are those that are in it on a day. */
export function activitiesIn(cooperative: number, scope: Scope): RawBuilder<unknown> {
  const all = sql`select a.id from activities.activity a where a.cooperative = ${cooperative}`;
  if (scope.of === "activity") return sql`${all} and a.id = ${scope.id}`;
  if (scope.of === "site") return sql`${all} and a.site = ${scope.id}`;
  if (scope.of === "group")
    return sql`select m.activity from statements.group_member m where m.cooperative = ${cooperative}
      and m.activity_group = ${scope.id} and m.since <= ${scope.on}
      and (m.until is null or m.until >= ${scope.on})`;
  return all;
}

export interface SetRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly salesCents: bigint;
  readonly resultCents: bigint;
  /** The result of the period it is compared with. */
  readonly earlierCents: bigint;
  readonly cashCents: bigint;
}

export const setSorts = ["code", "name", "sales", "result", "earlier", "cash"] as const;
export type SetSort = (typeof setSorts)[number];

export interface AskedRows {
  readonly scope: Scope;
  readonly span: Span;
  readonly beside: Span | null;
  readonly fiscalYear: CivilDate;
  readonly sort: SetSort;
  readonly down: boolean;
  readonly limit: number;
  readonly offset: number;
}

/**
 * A page of the activities of a scope with what counts of each. By name or code only those of the page are
 * added up; by a figure all of them are, once. Figures are added up under each other rather than joined: how
 * many activities there are nobody knows when it is planned, and joins of 10,000 by 10,000 took minutes.
 */
export async function listSetRows(db: Tx, cooperative: number, q: AskedRows): Promise<SetRow[]> {
  const { span, beside } = q;
  const named = q.sort === "code" || q.sort === "name";
  const order = sql`${sql.ref(named ? q.sort : `${q.sort}Cents`)} ${q.down ? sql`desc` : sql`asc`}, code`;
  const cut = sql`order by ${order} limit ${q.limit} offset ${q.offset}`;
  const whole = !named && q.scope.of === "house";
  const ofChosen = whole ? sql`true` : sql`k.activity = any(array(select id from chosen))`;
  const from = beside && beside.from < span.from ? beside.from : span.from;
  const gained = (s: Span | null) => sql`case when month between ${s?.from ?? null}::date
    and ${s?.to ?? null}::date then credit_cents - debit_cents else 0 end`;
  const { rows } = await sql<SetRow>`
    with chosen as materialized (select a.id, a.code, a.name from activities.activity a
        where a.cooperative = ${cooperative} and a.id in (${activitiesIn(cooperative, q.scope)})
        ${named ? cut : sql``}),
    figures as (
      select id, code, name, 0::bigint as sales, 0::bigint as result, 0::bigint as earlier, 0::bigint as cash
        from chosen
      union all select k.activity, null, null, case when account like '70%' then ${gained(span)} else 0 end,
        ${gained(span)}, ${gained(beside)}, 0
        from ledger.activity_month k where k.cooperative = ${cooperative} and k.account >= '6'
          and not k.opening and k.month between ${from} and ${span.to}
          and k.fiscal_year between ${from} and ${q.fiscalYear} and ${ofChosen}
      union all select k.activity, null, null, 0, 0, 0, debit_cents - credit_cents
        from ledger.activity_month k where k.cooperative = ${cooperative} and k.account like '5%'
          and k.fiscal_year between ${carriedFrom(cooperative, q.fiscalYear)} and ${q.fiscalYear}
          and k.month <= ${span.to} and ${ofChosen})
    select id, max(code) as code, max(name) as name, sum(sales)::bigint as "salesCents",
      sum(result)::bigint as "resultCents", sum(earlier)::bigint as "earlierCents",
      sum(cash)::bigint as "cashCents"
    from figures group by id ${named ? sql`order by ${order}` : cut}`.execute(db);
  return rows;
}

export async function countSet(db: Tx, cooperative: number, scope: Scope): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n
    from (${activitiesIn(cooperative, scope)}) s`.execute(db);
  return rows[0]?.n ?? 0;
}
