import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { FormalityName } from "./formalities.ts";
import type { ContractKind } from "./kinds.ts";

export interface ComingDate {
  readonly contract: string;
  readonly person: string;
  readonly name: string;
  readonly adviser: string | null;
  readonly what: "periodEnds" | "termEnds" | "trialEnds" | "associationDue";
  readonly on: CivilDate;
}

/** The dates of signed contracts that fall between two days, of those whose end is not decided. */
export async function listComingDates(
  db: Tx,
  cooperative: number,
  { from, to }: { from: CivilDate; to: CivilDate },
): Promise<ComingDate[]> {
  const { rows } = await sql<ComingDate>`
    select s.contract, s.person, p.given_name || ' ' || p.family_name as name, a.adviser, d.what, d.on
    from contracts.standing s
      join people.person p on p.id = s.person
      left join activities.activity a on a.cooperative = s.cooperative and a.id = s.activity
      cross join lateral (values
        ('periodEnds', case s.kind when 'cape' then s.until end),
        ('termEnds', case s.kind when 'cdd' then s.until end),
        ('trialEnds', s.trial_ends_on),
        ('associationDue', case when not exists (select from contracts.association x
          where x.cooperative = s.cooperative and x.person = s.person and x.until is null)
          then s.associate_by end)) as d (what, "on")
    where s.cooperative = ${cooperative} and s.signed_on is not null and s.end_reason is null
      and (s.until is null or s.until >= ${from}) and d.on between ${from} and ${to}
    order by d.on, s.contract`.execute(db);
  return rows;
}

export interface OpenFormality {
  readonly contract: string;
  readonly person: string;
  readonly name: string;
  readonly kind: ContractKind;
  readonly startsOn: CivilDate;
  readonly done: readonly FormalityName[];
}

/** Contracts signed here that begin within four months of a day, with what was done for each. */
export async function listOpenFormalities(
  db: Tx,
  cooperative: number,
  on: CivilDate,
): Promise<OpenFormality[]> {
  const { rows } = await sql<OpenFormality>`
    select s.contract, s.person, p.given_name || ' ' || p.family_name as name, s.kind,
      s.starts_on as "startsOn",
      array(select f.name from contracts.formality f
        where f.cooperative = s.cooperative and f.contract = s.contract) as done
    from contracts.standing s join people.person p on p.id = s.person
    where s.cooperative = ${cooperative} and s.signed_how <> 'earlier' and s.end_reason is null
      and s.starts_on between ${on}::date - 122 and ${on}::date + 122
    order by s.starts_on, s.contract`.execute(db);
  return rows;
}
