import { type RawBuilder, sql } from "kysely";
import { addMonths, type CivilDate, firstOfMonth } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import { carriedFrom } from "../ledger/index.ts";
import { counts, type YearAsked, yearEnd, yearStart } from "./interview-year.sql.ts";
import type { Facts } from "./signals.ts";

export interface PortfolioFacts extends Facts {
  readonly person: string;
  readonly name: string;
  readonly activities: readonly { readonly id: string; readonly name: string }[];
  readonly stage: string | null;
}

/**
 * What is known of everyone who runs an activity that an adviser follows, in one query whatever their number:
 * each fact is gathered for all of them at once. Turnover is class 70 of three whole months and of the three
 * before; cash is class 5 of the activities (R1.27).
 */
export async function readPortfolioFacts(
  db: Tx,
  cooperative: number,
  q: YearAsked & { adviser: string; now: Date; fiscalYear: CivilDate },
): Promise<PortfolioFacts[]> {
  const { rows } = await sql<PortfolioFacts>`/* prepared */
    with followed as materialized (select m.person, m.since, a.id, a.name, a.code from activities.activity a
        join activities.membership m on m.cooperative = a.cooperative and m.activity = a.id
          and m.since <= ${q.today} and (m.until is null or m.until >= ${q.today})
      where a.cooperative = ${cooperative} and a.adviser = ${q.adviser} and m.person <> ${q.adviser}
        and not exists (select from activities.closing c where c.cooperative = a.cooperative
          and c.activity = a.id)),
    who as materialized (select person, min(since) as since, array_agg(id) as ids,
        jsonb_agg(jsonb_build_object('id', id, 'name', name) order by code) as activities
      from followed group by person),
    ${booksOf(cooperative, q)},
    ${meetingsOf(cooperative, q.now)},
    ${signsOf(cooperative)},
    ${recordsOf(cooperative, q)}
    select w.person, p.given_name || ' ' || p.family_name as name, w.since, w.activities, t.name as stage,
      greatest(m.last_met, i.last_held) as "lastMetOn", m.next_at as "nextMeetingAt",
      greatest(d.last_drafted, l.last_said, m.last_asked, m.last_met, e.last_assessed) as "lastSignOn",
      coalesce(b.turnover, 0)::bigint as "turnoverCents",
      coalesce(b.turnover_before, 0)::bigint as "turnoverBeforeCents",
      coalesce(b.cash, 0)::bigint as "cashCents", c.pay as "payCents", c.kind as "contractKind",
      c.since as "contractSince", c.ends_on as "contractEndsOn", coalesce(u.unpaid, 0) as unpaid,
      coalesce(u.cents, 0)::bigint as "unpaidCents", coalesce(i.shared, 0) as interviews,
      y.start as "interviewsFrom", ${yearEnd(sql`y.start`)} as "interviewsBy",
      coalesce(a.late, 0) as "lateActions"
    from who w join people.person p on p.id = w.person join year y using (person)
      left join books b using (person) left join unpaid u using (person) left join met m using (person)
      left join held i using (person) left join drafted d using (person) left join said l using (person)
      left join assessed e using (person) left join late_action a using (person)
      left join under c using (person) left join staying t using (person)`.execute(db);
  return rows;
}

/** Turnover, cash and unpaid invoices, from the kept balances and the standing of invoices. */
const booksOf = (cooperative: number, q: { today: CivilDate; fiscalYear: CivilDate }) => {
  const month = firstOfMonth(q.today);
  const [from, middle] = [addMonths(month, -6), addMonths(month, -3)];
  return sql`carried as materialized (select ${carriedFrom(cooperative, q.fiscalYear)} as year),
  books as (select f.person,
      sum(k.credit_cents - k.debit_cents) filter (where k.account like '70%' and not k.opening
        and k.month >= ${middle}::date and k.month < ${month}::date) as turnover,
      sum(k.credit_cents - k.debit_cents) filter (where k.account like '70%' and not k.opening
        and k.month >= ${from}::date and k.month < ${middle}::date) as turnover_before,
      sum(k.debit_cents - k.credit_cents) filter (where k.account like '5%'
        and k.fiscal_year between carried.year and ${q.fiscalYear}) as cash
    from followed f cross join carried
      join ledger.activity_month k on k.cooperative = ${cooperative} and k.activity = f.id
        and (k.account like '5%' or k.account like '70%')
    group by f.person),
  unpaid as (select f.person, count(*)::int as unpaid, sum(s.due_cents) as cents from followed f
      join invoicing.standing s on s.cooperative = ${cooperative} and s.activity = f.id
        and s.bucket = 'open' and s.due_on < ${q.today}
    group by f.person)`;
};

/** The day of an instant in France. */
const dayOf = (instant: RawBuilder<unknown>) => sql`(${instant} at time zone 'Europe/Paris')::date`;

/** Appointments: one that was agreed and whose time has passed was held, unless it is said to be missed. */
const meetingsOf = (cooperative: number, now: Date) => sql`
  met as (select s.member as person,
      max(${dayOf(sql`s.starts_at`)}) filter (where s.state = 'held'
        or s.state = 'confirmed' and s.ends_at <= ${now}) as last_met,
      min(s.starts_at) filter (where s.state = 'confirmed' and s.starts_at > ${now}) as next_at,
      max(${dayOf(sql`s.asked_at`)}) filter (where s.asked_by = s.member) as last_asked
    from appointments.standing s
    where s.cooperative = ${cooperative} and s.member in (select person from who) group by s.member)`;

/** What somebody did of themselves, each with its last day. */
const signsOf = (cooperative: number) => sql`
  drafted as (select f.person, max(${dayOf(sql`d.drafted_at`)}) as last_drafted from followed f
      join invoicing.document d on d.cooperative = ${cooperative} and d.activity = f.id group by f.person),
  said as (select person, max(${dayOf(sql`by_person_at`)}) as last_said from journeys.last_message
    where cooperative = ${cooperative} and person in (select person from who) group by person),
  assessed as (select person, max(assessed_on) as last_assessed from journeys.assessment
    where cooperative = ${cooperative} and by_person = person and person in (select person from who)
    group by person)`;

/** The contract in force, the interviews of its year (R1.03), the actions that are late and the stage. */
const recordsOf = (cooperative: number, { today, byContract }: YearAsked) => sql`
  under as (select distinct on (s.person) s.person, s.kind, s.since,
      s.until as ends_on,
      coalesce(s.amended_gross_cents, s.fixed_gross_cents) as pay
    from contracts.standing s
    where s.cooperative = ${cooperative} and s.person in (select person from who) and s.signed_on is not null
      and s.since <= ${today} and (s.until is null or s.until >= ${today})
    order by s.person, s.since desc),
  year as (select w.person, ${yearStart({ today, byContract }, sql`u.since`)} as start
    from who w left join under u using (person)),
  held as (select i.person, max(i.held_on) as last_held,
      (count(*) filter (where i.held_on >= y.start and ${counts}))::int as shared
    from journeys.interview i join year y using (person)
    where i.cooperative = ${cooperative} group by i.person),
  late_action as (select a.person, count(*)::int as late from journeys.action a
    where a.cooperative = ${cooperative} and a.person in (select person from who) and a.due_on < ${today}
      and not exists (select from journeys.action_outcome o where o.cooperative = a.cooperative
        and o.action = a.id) group by a.person),
  staying as (select t.person, g.name from journeys.stay t
      join journeys.stage g on g.cooperative = t.cooperative and g.id = t.stage
    where t.cooperative = ${cooperative} and t.person in (select person from who)
      and t.since <= ${today} and (t.until is null or t.until >= ${today}))`;
