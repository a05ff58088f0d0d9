import { type RawBuilder, sql } from "kysely";
import { type Ground, held, moment, type Source, spell } from "./ground.sql.ts";
import type { Subject } from "./subject.ts";

/**
 * The lines that a subject counts: each with its moment (`place`), the day on which it is looked at (`day`),
 * and the person, contract and activity it is about.
 */
export interface Lines {
  readonly reads: readonly Source[];
  select(ground: Ground): RawBuilder<unknown>;
}

const entrepreneurs = sql`h.kind in ('cape', 'cesa')`;
const none = sql`null::uuid`;

/** Whoever is under a contract as an entrepreneur on one of the days, as on the last of them. */
const present: Lines = {
  reads: [moment, held, spell],
  select:
    () => sql`select distinct on (m.place, h.person) m.place, h.person::text as id, least(h.until, m.last)
      as day, h.person, h.contract, h.kind, h.activity as runs, s.since as stay_since, s.until as stay_until
    from moment m
      join held h on ${entrepreneurs} and h.since <= m.last and (h.until is null or h.until >= m.first)
      join spell s on s.person = h.person and s.since <= h.since and (s.until is null or s.until >= h.since)
    order by m.place, h.person, h.since desc`,
};

/** Stays that begin or end within the days. */
const moved = (end: "since" | "until"): Lines => ({
  reads: [moment, held, spell],
  select:
    () => sql`select m.place, s.person || ' ' || s.n as id, s.${sql.ref(end)} as day, s.person, h.contract,
      h.kind, h.activity as runs, s.since as stay_since, s.until as stay_until
    from moment m
      join spell s on s.${sql.ref(end)} between m.first and m.last
      join held h on h.person = s.person and h.${sql.ref(end)} = s.${sql.ref(end)}`,
});

const contract = (day: RawBuilder<unknown>, within: RawBuilder<unknown>): Lines => ({
  reads: [moment, held],
  select: () => sql`select m.place, h.contract::text as id, ${day} as day, h.person, h.contract, h.kind,
      h.activity as runs, h.since, h.until
    from moment m join held h on ${within}`,
});

const stage = (day: RawBuilder<unknown>, within: RawBuilder<unknown>): Lines => ({
  reads: [moment],
  select: ({ cooperative }) => sql`select m.place, t.person || ' ' || t.since as id, ${day} as day, t.person,
      ${none} as contract, ${none} as runs, t.stage, t.since, t.until
    from moment m join journeys.stay t on t.cooperative = ${cooperative} and ${within}`,
});

const interviews: Lines = {
  reads: [moment],
  select: ({ cooperative }) => sql`select m.place, i.id::text as id, i.held_on as day, i.person,
      ${none} as contract, ${none} as runs, i.minutes, i.kind as topic, i.mode, i.adviser as by
    from moment m join journeys.interview i on i.cooperative = ${cooperative}
      and i.held_on between m.first and m.last
      and exists (select from journeys.interview_version v where v.cooperative = i.cooperative
        and v.interview = i.id)`,
};

/** An hour of several people is a line of each. */
const hours: Lines = {
  reads: [moment],
  select: ({ cooperative }) => sql`select m.place, o.id || ' ' || p.member as id, o.day, p.member as person,
      ${none} as contract, ${none} as runs, o.minutes, o.adviser as by, o.convention
    from moment m
      join funding.hours o on o.cooperative = ${cooperative} and o.day between m.first and m.last
        and not exists (select from funding.hours_withdrawal w where w.cooperative = o.cooperative
          and w.hours = o.id)
      join funding.hours_member p on p.cooperative = o.cooperative and p.hours = o.id`,
};

const activity = (day: RawBuilder<unknown>, within: RawBuilder<unknown>): Lines => ({
  reads: [moment],
  select: ({ cooperative }) => sql`select m.place, a.id::text as id, ${day} as day, ${none} as person,
      ${none} as contract, a.id as runs, a.opened_on, c.closed_on
    from moment m join activities.activity a on a.cooperative = ${cooperative}
      left join activities.closing c on c.cooperative = a.cooperative and c.activity = a.id
    where ${within}`,
});

/**
 * What each activity earned and spent in the months that hold the days, by the kept balances of the books.
 */
const books: Lines = {
  reads: [moment],
  select: ({ cooperative }) => sql`select m.place, k.activity::text as id, m.last as day, ${none} as person,
      ${none} as contract, k.activity as runs,
      coalesce(sum(k.credit_cents - k.debit_cents) filter (where k.account like '70%'), 0)::bigint
        as turnover,
      coalesce(sum(k.debit_cents - k.credit_cents) filter (where k.account like '6%'), 0)::bigint as charges,
      sum(k.credit_cents - k.debit_cents)::bigint as result
    from moment m join ledger.activity_month k on k.cooperative = ${cooperative} and not k.opening
      and k.month between date_trunc('month', m.first)::date and m.last
      and k.account >= '6' and k.account < '8'
    group by m.place, m.last, k.activity`,
};

const during = (since: string, until: string) =>
  sql`${sql.ref(since)} <= m.last and (${sql.ref(until)} is null or ${sql.ref(until)} >= m.first)`;
/** A stage is left on the day after its last: the day on which the next one begins. */
const dayAfter = (last: string) => sql`${sql.ref(last)} between m.first - 1 and m.last - 1`;
const on = (column: string) => sql`${sql.ref(column)} between m.first and m.last`;
const lastOf = (until: string) => sql`least(${sql.ref(until)}, m.last)`;

const lines: Record<Subject, Lines> = {
  "people.present": present,
  "people.arrived": moved("since"),
  "people.left": moved("until"),
  "contracts.in-force": contract(lastOf("h.until"), during("h.since", "h.until")),
  "contracts.begun": contract(sql.ref("h.since"), on("h.since")),
  "contracts.ended": contract(sql.ref("h.until"), on("h.until")),
  "stages.at": stage(lastOf("t.until"), during("t.since", "t.until")),
  "stages.entered": stage(sql.ref("t.since"), on("t.since")),
  "stages.left": stage(sql.ref("t.until"), dayAfter("t.until")),
  "interviews.held": interviews,
  "hours.recorded": hours,
  "activities.open": activity(lastOf("c.closed_on"), during("a.opened_on", "c.closed_on")),
  "activities.opened": activity(sql.ref("a.opened_on"), on("a.opened_on")),
  "activities.closed": activity(sql.ref("c.closed_on"), on("c.closed_on")),
  "books.months": books,
};

/** What each person runs, from a day to a day. */
const running: Source = {
  name: "running",
  relation: ({ cooperative }) => sql`select person, activity, since, until from activities.membership
    where cooperative = ${cooperative}`,
};

/**
 * The lines of a subject as the source `r`, each with the activity its person ran on its day; of an adviser,
 * only those of the people they follow.
 */
export function linesOf(
  subject: Subject,
  ground: Ground,
): { reads: readonly Source[]; as: RawBuilder<unknown> } {
  const { reads, select } = lines[subject];
  const own = sql`any(${[...(ground.only ?? [])]}::uuid[])`;
  const among = sql`where b.runs = ${own}
    or b.person in (select person from running where activity = ${own})`;
  const as = sql`select distinct on (b.place, b.id) b.*, coalesce(b.runs, running.activity) as activity
    from (${select(ground)}) b
      left join running on b.runs is null and running.person = b.person and running.since <= b.day
        and (running.until is null or running.until >= b.day)
    ${ground.only === null ? sql`` : among}
    order by b.place, b.id, running.since desc nulls last, running.activity`;
  return { reads: [...reads, running], as };
}
