import { sql } from "kysely";
import type { Month } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Cents } from "../foundation/money.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Price } from "./price.ts";

const firstOf = (month: Month) => `${month}-01`;

/** What of the included minutes an activity has left in a month; without a plan it has none. */
export async function readLeft(db: Tx, cooperative: number, activity: string, month: Month): Promise<number> {
  const { rows } = await sql<{ left: number }>`select
      coalesce((select p.included_minutes from places.subscription s
          join places.plan p on p.cooperative = s.cooperative and p.id = s.plan
        where s.cooperative = ${cooperative} and s.activity = ${activity}
          and daterange(s.since, s.until) @> ${firstOf(month)}::date), 0)
      - coalesce((select sum(c.included_minutes) from places.credit c where c.cooperative = ${cooperative}
          and c.activity = ${activity} and c.month = ${firstOf(month)}::date), 0)::int as left`.execute(db);
  return rows[0]?.left ?? 0;
}

interface Used extends Price {
  readonly booking: string;
  readonly activity: string;
  readonly month: Month;
}

export async function insertUse({ db, cooperative, now, actor }: Scene, u: Used): Promise<void> {
  await sql`insert into places.credit (cooperative, booking, kind, activity, month, included_minutes,
      beyond_minutes, cents, set_at, set_by)
    values (${cooperative}, ${u.booking}, 'use', ${u.activity}, ${firstOf(u.month)}, ${u.includedMinutes},
      ${u.beyondMinutes}, ${u.cents}, ${now}, ${actor.person})`.execute(db);
}

/** Gives back exactly what a booking took; of one that took nothing, nothing. */
export async function insertReturn({ db, cooperative, now, actor }: Scene, booking: string): Promise<void> {
  await sql`insert into places.credit (cooperative, booking, kind, activity, month, included_minutes,
      beyond_minutes, cents, set_at, set_by)
    select cooperative, booking, 'return', activity, month, -included_minutes, -beyond_minutes, -cents,
      ${now}, ${actor.person}
    from places.credit where cooperative = ${cooperative} and booking = ${booking}
      and kind = 'use'`.execute(db);
}

export interface Owed {
  readonly activity: string;
  readonly activityName: string;
  readonly planCents: Cents;
  readonly beyondCents: Cents;
  readonly includedMinutes: number;
  readonly beyondMinutes: number;
  readonly entry: string | null;
}

/** What each activity owes for a month, or was charged, by its name. */
export async function listOwed(db: Tx, cooperative: number, month: Month): Promise<Owed[]> {
  const first = firstOf(month);
  const { rows } = await sql<Owed>`select a.id as activity, a.name as "activityName",
      coalesce(g.plan_cents, p.monthly_cents, 0)::bigint as "planCents",
      coalesce(g.beyond_cents, c.cents, 0)::bigint as "beyondCents",
      coalesce(c.included, 0)::int as "includedMinutes", coalesce(c.beyond, 0)::int as "beyondMinutes",
      g.entry
    from activities.activity a
      left join places.subscription s on s.cooperative = a.cooperative and s.activity = a.id
        and daterange(s.since, s.until) @> ${first}::date
      left join places.plan p on p.cooperative = s.cooperative and p.id = s.plan
      left join (select activity, sum(cents) as cents, sum(included_minutes) as included,
          sum(beyond_minutes) as beyond from places.credit
        where cooperative = ${cooperative} and month = ${first}::date group by activity) c
        on c.activity = a.id
      left join places.charge g on g.cooperative = a.cooperative and g.activity = a.id
        and g.month = ${first}::date
    where a.cooperative = ${cooperative} and (s.id is not null or c.activity is not null)
    order by a.name, a.id`.execute(db);
  return rows;
}

export interface NewCharge {
  readonly id: string;
  readonly activity: string;
  readonly month: Month;
  readonly planCents: Cents;
  readonly beyondCents: Cents;
  readonly entry: string;
}

export async function insertCharge({ db, cooperative, now, actor }: Scene, c: NewCharge): Promise<void> {
  await sql`insert into places.charge (cooperative, id, activity, month, plan_cents, beyond_cents, entry,
      set_at, set_by)
    values (${cooperative}, ${c.id}, ${c.activity}, ${firstOf(c.month)}, ${c.planCents}, ${c.beyondCents},
      ${c.entry}, ${now}, ${actor.person})`.execute(db);
}

export interface Plan {
  readonly id: string;
  readonly name: string;
  readonly monthlyCents: Cents;
  readonly includedMinutes: number;
}

export async function listPlans(db: Tx, cooperative: number): Promise<Plan[]> {
  const { rows } = await sql<Plan>`select id, name, monthly_cents as "monthlyCents",
      included_minutes as "includedMinutes" from places.plan where cooperative = ${cooperative}
    order by monthly_cents, name`.execute(db);
  return rows;
}

export async function insertPlan({ db, cooperative, now, actor }: Scene, p: Plan): Promise<void> {
  await sql`insert into places.plan (cooperative, id, name, monthly_cents, included_minutes, set_at, set_by)
    values (${cooperative}, ${p.id}, ${p.name}, ${p.monthlyCents}, ${p.includedMinutes}, ${now},
      ${actor.person})`.execute(db);
}

export interface Subscription {
  readonly id: string;
  readonly activity: string;
  readonly activityName: string;
  readonly plan: string;
  readonly planName: string;
  readonly since: Month;
  /** The first month without it. */
  readonly until: Month | null;
}

/** Those of a month and of the months to come. */
export async function listSubscriptions(db: Tx, cooperative: number, month: Month): Promise<Subscription[]> {
  const { rows } = await sql<Subscription>`select s.id, s.activity, a.name as "activityName", s.plan,
      p.name as "planName", to_char(s.since, 'YYYY-MM') as since, to_char(s.until, 'YYYY-MM') as until
    from places.subscription s join places.plan p on p.cooperative = s.cooperative and p.id = s.plan
      join activities.activity a on a.cooperative = s.cooperative and a.id = s.activity
    where s.cooperative = ${cooperative} and (s.until is null or s.until > ${firstOf(month)}::date)
    order by a.name, s.since limit 2000`.execute(db);
  return rows;
}

export async function insertSubscription(
  { db, cooperative, now, actor }: Scene,
  s: Pick<Subscription, "id" | "activity" | "plan" | "since">,
): Promise<void> {
  await sql`insert into places.subscription (cooperative, id, activity, plan, since, set_at, set_by)
    values (${cooperative}, ${s.id}, ${s.activity}, ${s.plan}, ${firstOf(s.since)}, ${now},
      ${actor.person})`.execute(db);
}

/** It ends with a month: `until` is the first without it; one that has not begun by then never does. */
export async function endSubscriptionAt({ db, cooperative }: Scene, id: string, until: Month): Promise<void> {
  await sql`update places.subscription set until = ${firstOf(until)}::date
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
}
