import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { ContractState } from "./contract.ts";
import type { ContractKind } from "./kinds.ts";

export interface ListedContract {
  readonly id: string;
  readonly person: string;
  readonly personName: string;
  readonly kind: ContractKind;
  readonly activity: string | null;
  readonly activityName: string | null;
  readonly state: ContractState;
  readonly startsOn: CivilDate;
  readonly until: CivilDate | null;
  /** What comes next: end of the period, of the term or of the trial, or of the time to associate. */
  readonly nextOn: CivilDate | null;
  readonly nextWhat: "periodEnds" | "termEnds" | "trialEnds" | "associationDue" | null;
}

export interface ContractFilter {
  readonly on: CivilDate;
  readonly search: string;
  readonly kind: ContractKind | null;
  /** `living`: all but those that are over. */
  readonly state: ContractState | "living" | "all";
  /** Only those of this person, or of these activities. */
  readonly person: string | null;
  readonly activities: readonly string[] | null;
  /** Only those of these people. */
  readonly people?: readonly string[];
  readonly limit: number;
  readonly offset: number;
}

/** Contracts as they stand on a day, what comes next first, then by name. */
export async function listContracts(
  db: Tx,
  cooperative: number,
  f: ContractFilter,
): Promise<{ rows: ListedContract[]; total: number }> {
  const { rows } = await sql<ListedContract & { total: bigint }>`
    with seen as (
      select c.id, c.person, p.given_name || ' ' || p.family_name as "personName", p.family_name, c.kind,
        c.activity, a.name as "activityName", c.starts_on as "startsOn", s.until,
        case when s.signed_on is null then 'draft' when s.since > ${f.on}::date then 'coming'
          when s.until < ${f.on}::date then 'over'
          when exists (select from contracts.suspension u where u.cooperative = c.cooperative
            and u.contract = c.id and u.since <= ${f.on}::date
            and coalesce(u.until, '9999-12-31') >= ${f.on}::date)
          then 'suspended' else 'in-force' end as state,
        case when s.until >= ${f.on}::date and s.end_reason is null then s.until end as ends,
        case when c.trial_ends_on >= ${f.on}::date then c.trial_ends_on end as trial,
        case when s.associate_by >= ${f.on}::date and s.end_reason is null and not exists (
            select from contracts.association a where a.cooperative = c.cooperative and a.person = c.person
            and a.until is null) then s.associate_by end as association
      from contracts.contract c
        join contracts.standing s on s.cooperative = c.cooperative and s.contract = c.id
        join people.person p on p.id = c.person
        left join activities.activity a on a.cooperative = c.cooperative and a.id = c.activity
      where c.cooperative = ${cooperative}
        and (${f.kind}::text is null or c.kind = ${f.kind})
        and (${f.person}::uuid is null or c.person = ${f.person})
        and (${f.activities}::uuid[] is null or c.activity = any(${f.activities}::uuid[]))
        ${f.people ? sql`and c.person = any(${[...f.people]}::uuid[])` : sql``}
        and (${f.search} = '' or foundation.plain(
            p.given_name || ' ' || p.family_name || ' ' || coalesce(a.name, ''))
          like '%' || foundation.plain(${f.search}) || '%')
    )
    select id, person, "personName", kind, activity, "activityName", state, "startsOn", until,
      least(ends, trial, association) as "nextOn",
      case least(ends, trial, association) when trial then 'trialEnds' when association then 'associationDue'
        when ends then case kind when 'cape' then 'periodEnds' else 'termEnds' end end as "nextWhat",
      count(*) over () as total
    from seen where case ${f.state}::text when 'all' then true when 'living' then state <> 'over'
      else state = ${f.state} end
    order by least(ends, trial, association) nulls last, family_name, "personName", "startsOn" desc
    limit ${f.limit} offset ${f.offset}`.execute(db);
  return { rows, total: Number(rows[0]?.total ?? 0) };
}
