import { sql } from "kysely";
import type { CivilDate, Month } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Cents } from "../foundation/money.ts";

/** Somebody who is paid in a month, with what is known of that pay. */
export interface Employed {
  readonly contract: string;
  readonly person: string;
  readonly personName: string;
  readonly kind: "cesa" | "cdi" | "cdd";
  readonly activity: string | null;
  readonly activityName: string | null;
  readonly activityCode: string | null;
  readonly since: CivilDate;
  readonly until: CivilDate | null;
  /** The fixed part when the contract was signed, then what amendments made of it, by day. */
  readonly fixedCents: Cents | null;
  readonly amended: readonly { readonly on: CivilDate; readonly cents: string }[];
  /** The pay that holds for the month, proposed or validated. */
  readonly proposal: string | null;
  readonly validated: boolean;
  readonly grossCents: Cents | null;
  readonly netCents: Cents | null;
  readonly employerCents: Cents | null;
  readonly reductionCents: Cents | null;
  readonly costCents: Cents | null;
  /** Days without pay: the contract is suspended. */
  readonly suspended: readonly { readonly from: CivilDate; readonly to: CivilDate | null }[];
  readonly expensesCents: Cents;
  /** What the activity has once what it owes is taken off, and its wages in the books of the month. */
  readonly fundsCents: Cents | null;
  readonly bookedCents: Cents;
}

/** The month, who is employed in it, the pay that holds of each, and from which activity it comes. */
const paidIn = (cooperative: number, month: Month) => sql`b as (select ${`${month}-01`}::date as first,
        (${`${month}-01`}::date + interval '1 month - 1 day')::date as last),
    e as (select c.*, f.since, f.until from b
        join contracts.in_force f on f.cooperative = ${cooperative} and f.since <= b.last
          and (f.until is null or f.until >= b.first)
        join contracts.contract c on c.cooperative = f.cooperative and c.id = f.contract
          and c.kind in ('cesa', 'cdi', 'cdd')),
    pay as (select p.* from b join payroll.proposal p on p.cooperative = ${cooperative} and p.month = b.first
        and p.closed_at is null),
    run as (select e.id as contract, coalesce(pay.activity, e.activity, (select m.activity
          from activities.membership m, b where m.cooperative = ${cooperative} and m.person = e.person
            and e.kind = 'cesa' and m.since <= b.last and (m.until is null or m.until >= b.first)
          order by m.since limit 1)) as activity
      from e left join pay on pay.contract = e.id)`;

/** What those activities have and owe in the fiscal year, and their wages of the month. */
const moneyOf = (cooperative: number) => sql`money as materialized (select m.activity,
        -sum(m.debit_cents - m.credit_cents) filter (where m.account ~ '^(40|42|43|44)'
          and m.account !~ '^44574') as owed,
        sum(m.debit_cents - m.credit_cents) filter (where m.account ~ '^5') as cash,
        sum(m.debit_cents - m.credit_cents) filter (where m.account ~ '^641' and not m.opening
          and m.month = (select first from b)) as wages
      from ledger.activity_month m
      where m.cooperative = ${cooperative} and m.activity in (select activity from run)
        and m.account ~ '^(5|40|42|43|44|641)'
        and m.fiscal_year = (select y.ends_on from ledger.fiscal_year y, b
          where y.cooperative = ${cooperative} and b.last between y.starts_on and y.ends_on)
      group by m.activity)`;

/**
 * Everybody who is employed in a month, employee-entrepreneurs and permanent staff, by name: one statement
 * whatever their number.
 */
export async function listEmployed(db: Tx, cooperative: number, month: Month): Promise<Employed[]> {
  const { rows } = await sql<Employed>`
    with ${paidIn(cooperative, month)}, ${moneyOf(cooperative)}
    select e.id as contract, e.person, w.given_name || ' ' || w.family_name as "personName", e.kind,
      run.activity, a.name as "activityName", a.code as "activityCode", e.since, e.until,
      e.fixed_gross_cents as "fixedCents",
      (select coalesce(json_agg(json_build_object('on', m.effective_on, 'cents', m.fixed_gross_cents::text)
          order by m.effective_on, m.number), '[]') from contracts.amendment m, b
        where m.cooperative = e.cooperative and m.contract = e.id and m.fixed_gross_cents is not null
          and m.effective_on <= b.last) as amended,
      pay.id as proposal, coalesce(d.outcome = 'validated', false) as validated,
      pay.gross_cents as "grossCents", pay.net_cents as "netCents", pay.employer_cents as "employerCents",
      pay.reduction_cents as "reductionCents", pay.cost_cents as "costCents",
      (select coalesce(json_agg(json_build_object('from', s.since, 'to', s.until) order by s.since), '[]')
        from contracts.suspension s, b where s.cooperative = e.cooperative and s.contract = e.id
          and s.since <= b.last and (s.until is null or s.until >= b.first)) as suspended,
      coalesce((select sum(s.left_cents) from expenses.report r
          join expenses.standing s on s.cooperative = r.cooperative and s.report = r.id
        where r.cooperative = e.cooperative and r.person = e.person and s.state = 'validated'),
        0)::bigint as "expensesCents",
      (coalesce(money.cash, 0) - coalesce(money.owed, 0))::bigint as "fundsCents",
      coalesce(money.wages, 0)::bigint as "bookedCents"
    from e join run on run.contract = e.id
      join people.person w on w.id = e.person
      left join activities.activity a on a.cooperative = e.cooperative and a.id = run.activity
      left join pay on pay.contract = e.id
      left join payroll.decision d on d.cooperative = e.cooperative and d.proposal = pay.id
      left join money on money.activity = run.activity
    order by foundation.plain(w.family_name), w.given_name, e.since, e.id`.execute(db);
  return rows;
}
