import { type RawBuilder, sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Moment } from "./moments.ts";

/** On what a question stands: where, on which days, and of whose people only. */
export interface Ground {
  readonly cooperative: number;
  readonly moments: readonly Moment[];
  /** As it was recorded by the end of this day; null for as it is recorded now. */
  readonly known: CivilDate | null;
  /** The activities whose people alone are counted; null for everyone. */
  readonly only: readonly string[] | null;
}

/** A relation that rows and fields read from, written once in a statement however many use it. */
export interface Source {
  readonly name: string;
  readonly needs?: readonly Source[];
  relation(ground: Ground): RawBuilder<unknown>;
}

/** Whether a row was recorded by then. */
const by = (column: RawBuilder<unknown>, { known }: Ground) =>
  known === null ? sql`true` : sql`(${column} at time zone 'Europe/Paris')::date <= ${known}`;

export const moment: Source = {
  name: "moment",
  relation: ({ moments }) => sql`select place::int, first, last from unnest(
    ${moments.map(({ first }) => first)}::date[], ${moments.map(({ last }) => last)}::date[])
    with ordinality as m (first, last, place)`,
};

/**
 * The days on which each signed contract holds. As known on a day, they are found again from what had been
 * recorded by then: the signing, the renewals, the end.
 */
export const held: Source = {
  name: "held",
  relation: (ground) =>
    ground.known === null
      ? sql`select f.contract, f.person, c.kind, c.activity, f.since, f.until
        from contracts.in_force f
          join contracts.contract c on c.cooperative = f.cooperative and c.id = f.contract
        where f.cooperative = ${ground.cooperative}`
      : sql`select c.id as contract, c.person, c.kind, c.activity, c.starts_on as since,
          coalesce(e.last_day, case when c.kind = 'cape' then (select max(p.ends_on)
            from contracts.cape_period p where p.cooperative = c.cooperative and p.contract = c.id
              and ${by(sql`p.recorded_at`, ground)}) else c.ends_on end) as until
        from contracts.contract c
          join contracts.signing s on s.cooperative = c.cooperative and s.contract = c.id
            and ${by(sql`s.recorded_at`, ground)}
          left join contracts.ending e on e.cooperative = c.cooperative and e.contract = c.id
            and ${by(sql`e.recorded_at`, ground)}
        where c.cooperative = ${ground.cooperative}
          and (e.last_day is null or e.last_day >= c.starts_on)`,
};

/**
 * The stays in the cooperative: days under contracts as an entrepreneur that follow each other without a gap.
 * Whoever comes back begins another, so that nothing which comes later moves the end of the first.
 */
export const spell: Source = {
  name: "spell",
  needs: [held],
  relation: () => sql`select person, n, min(since) as since,
      case when bool_or(until is null) then null else max(until) end as until
    from (select person, since, until, sum(begins) over (partition by person order by since) as n
      from (select person, since, until, (lag(until) over (partition by person order by since)
          is distinct from since - 1)::int as begins
        from held where kind in ('cape', 'cesa')) each) joined
    group by person, n`,
};

/** What an activity was, from a day to the day before which it was something else. */
export const placed: Source = {
  name: "placed",
  relation: ({ cooperative }) => sql`select activity, kind, trade, site, adviser, since,
      lead(since) over (partition by activity order by since) as before
    from activities.placement where cooperative = ${cooperative}`,
};

/**
 * What a field of the personal file says from a day on: of one day the last that was recorded. An empty value
 * says that there is none.
 */
export const told = (field: string): Source => ({
  name: `told_${field.replaceAll("-", "_")}`,
  relation: (ground) => sql`select c.person, v.value, c.since,
      lead(c.since) over (partition by c.person order by c.since, c.recorded_at, c.id) as before
    from dossiers.change c
      join dossiers.value v on v.cooperative = c.cooperative and v.change = c.id and v.field = ${field}
    where c.cooperative = ${ground.cooperative} and ${by(sql`c.recorded_at`, ground)}
      and (not c.held or exists (select from dossiers.decision d where d.cooperative = c.cooperative
        and d.change = c.id and d.accepted and ${by(sql`d.decided_at`, ground)}))`,
});

/** The join of a dated source to the lines, as it was on the day of each. */
export const onItsDay = ({ name }: Source, of: "person" | "activity") => {
  const at = sql.table(name);
  return sql`left join ${at} on ${at}.${sql.ref(of)} = r.${sql.ref(of)} and ${at}.since <= r.day
    and (${at}.before is null or ${at}.before > r.day)`;
};

/** The sources that these need, each once, those it stands on before it. */
export function inOrder(wanted: readonly Source[]): Source[] {
  const found = new Map<string, Source>();
  const add = (source: Source) => {
    for (const one of source.needs ?? []) add(one);
    if (!found.has(source.name)) found.set(source.name, source);
  };
  for (const source of wanted) add(source);
  return [...found.values()];
}
