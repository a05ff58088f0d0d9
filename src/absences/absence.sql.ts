import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Away } from "./days.ts";
import type { AbsenceKind, Births, FamilyEvent } from "./kinds.ts";

export const absenceStates = ["declared", "approved", "refused", "withdrawn"] as const;
export type AbsenceState = (typeof absenceStates)[number];

export interface Absence extends Away {
  readonly id: string;
  readonly contract: string;
  readonly person: string;
  readonly personName: string;
  /** The activity of the contract: whoever follows it decides on leave. */
  readonly activity: string | null;
  readonly kind: AbsenceKind;
  readonly event: FamilyEvent | "";
  readonly birthOn: CivilDate | null;
  readonly births: Births | "";
  readonly reason: string;
  /** Its evidence, by the hash of its content. */
  readonly paper: string | null;
  readonly paperName: string;
  readonly declaredAt: Date;
  readonly state: AbsenceState;
  /** Why it was refused or withdrawn. */
  readonly closedWhy: string;
}

const absence = sql`select a.id, a.contract, a.person, p.given_name || ' ' || p.family_name as "personName",
    c.activity, a.kind, a.event, a.birth_on as "birthOn", a.births, a.starts_on as "from", a.ends_on as "to",
    a.starts_at_noon as "halfFirst", a.ends_at_noon as "halfLast", a.reason, a.paper,
    a.paper_name as "paperName", a.declared_at as "declaredAt",
    case when w.absence is not null then 'withdrawn' when d.outcome is not null then d.outcome
      else 'declared' end as state,
    coalesce(w.reason, d.reason, '') as "closedWhy"
  from absences.absence a
    join people.person p on p.id = a.person
    join contracts.contract c on c.cooperative = a.cooperative and c.id = a.contract
    left join absences.decision d on d.cooperative = a.cooperative and d.absence = a.id
    left join absences.withdrawal w on w.cooperative = a.cooperative and w.absence = a.id`;

export async function readAbsence(db: Tx, cooperative: number, id: string): Promise<Absence | null> {
  const { rows } = await sql<Absence>`${absence} where a.cooperative = ${cooperative}
    and a.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Held until commit: what becomes of an absence is decided once. */
export async function lockAbsence(db: Tx, cooperative: number, id: string): Promise<Absence | null> {
  await sql`select from absences.absence where cooperative = ${cooperative} and id = ${id}
    for no key update`.execute(db);
  return readAbsence(db, cooperative, id);
}

/** Until commit nobody else declares an absence of this person. */
export async function lockAbsencesOf(db: Tx, cooperative: number, person: string): Promise<void> {
  const key = `absences:${cooperative}:${person}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(db);
}

/** Every absence of a person, the latest first. */
export async function listAbsencesOf(
  db: Tx,
  cooperative: number,
  person: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<(Absence & { total: bigint })[]> {
  const { rows } = await sql<Absence & { total: bigint }>`select x.*, count(*) over () as total
    from (${absence} where a.cooperative = ${cooperative} and a.person = ${person}) x
    order by x."from" desc, x.id desc limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

/** What takes the days of a person between two dates: declared or approved. */
export async function listLive(
  db: Tx,
  cooperative: number,
  { person, from, to }: { person: string; from: CivilDate; to: CivilDate },
): Promise<Absence[]> {
  const { rows } = await sql<Absence>`${absence} where a.cooperative = ${cooperative}
      and a.person = ${person} and a.closed_at is null and a.starts_on <= ${to} and a.ends_on >= ${from}
    order by a.starts_on`.execute(db);
  return rows;
}

/**
 * The approved absences that touch some days, of these people or of everybody, by person and day: what pay
 * counts and a calendar shows.
 */
export async function listApprovedAbsences(
  db: Tx,
  cooperative: number,
  { from, to, persons }: { from: CivilDate; to: CivilDate; persons?: readonly string[] },
): Promise<Absence[]> {
  const { rows } = await sql<Absence>`${absence} where a.cooperative = ${cooperative}
      and d.outcome = 'approved' and a.closed_at is null and a.starts_on <= ${to} and a.ends_on >= ${from}
      and (${persons === undefined} or a.person = any(${[...(persons ?? [])]}::uuid[]))
    order by a.person, a.starts_on`.execute(db);
  return rows;
}

export interface AbsenceFilter {
  /** Null: of everybody; else under contracts of these activities. */
  readonly activities: readonly string[] | null;
  readonly state: AbsenceState | null;
  /** Only what lasts on this day or later. */
  readonly since: CivilDate | null;
  readonly search: string;
  readonly limit: number;
  readonly offset: number;
}

/** The absences that the filter keeps: what waits first, then the latest. */
export async function listAbsenceRows(
  db: Tx,
  cooperative: number,
  f: AbsenceFilter,
): Promise<(Absence & { total: bigint })[]> {
  const like = `%${f.search}%`;
  const { rows } = await sql<Absence & { total: bigint }>`select x.*, count(*) over () as total
    from (${absence} where a.cooperative = ${cooperative}
      and (${f.activities === null} or c.activity = any(${[...(f.activities ?? [])]}::uuid[]))
      and (${f.since}::date is null or a.ends_on >= ${f.since}::date)
      and (${f.search} = '' or foundation.plain(p.given_name || ' ' || p.family_name)
        like foundation.plain(${like}))) x
    where ${f.state}::text is null or x.state = ${f.state}::text
    order by (x.state = 'declared') desc, x."from" desc, x.id desc
    limit ${f.limit} offset ${f.offset}`.execute(db);
  return rows;
}

/** How many absences wait for an answer, and how many people are away on a day. */
export async function countAbsences(
  db: Tx,
  cooperative: number,
  { on, activities }: { on: CivilDate; activities: readonly string[] | null },
): Promise<{ waiting: number; away: number }> {
  const { rows } = await sql<{ waiting: number; away: number }>`/* prepared */
    select count(*) filter (where s.state = 'declared')::int as waiting,
      count(*) filter (where a.starts_on <= ${on} and a.ends_on >= ${on})::int as away
    from absences.absence a join absences.standing s on s.cooperative = a.cooperative and s.absence = a.id
      join contracts.contract c on c.cooperative = a.cooperative and c.id = a.contract
    where a.cooperative = ${cooperative} and a.closed_at is null
      and (${activities === null} or c.activity = any(${[...(activities ?? [])]}::uuid[]))
      and (s.state = 'declared' or a.ends_on >= ${on})`.execute(db);
  return rows[0] ?? { waiting: 0, away: 0 };
}

/** The absences whose paper has not come and that began on a day. */
export async function listUnproved(
  db: Tx,
  cooperative: number,
  on: CivilDate,
  kinds: readonly AbsenceKind[],
): Promise<Pick<Absence, "id" | "person" | "from">[]> {
  const { rows } = await sql<Pick<Absence, "id" | "person" | "from">>`
    select a.id, a.person, a.starts_on as "from" from absences.absence a
      join absences.standing s on s.cooperative = a.cooperative and s.absence = a.id
    where a.cooperative = ${cooperative} and a.closed_at is null and s.state = 'declared'
      and a.paper is null and a.kind = any(${[...kinds]}::text[]) and a.starts_on <= ${on}`.execute(db);
  return rows;
}

export type NewAbsence = Pick<
  Absence,
  "id" | "contract" | "person" | "kind" | "event" | "birthOn" | "births" | "from" | "to"
> &
  Pick<Absence, "halfFirst" | "halfLast" | "reason" | "paper" | "paperName">;

export async function insertAbsence({ db, cooperative, now, actor }: Scene, a: NewAbsence): Promise<void> {
  await sql`insert into absences.absence (cooperative, id, contract, person, kind, event, birth_on, births,
      starts_on, ends_on, starts_at_noon, ends_at_noon, reason, paper, paper_name, declared_at, declared_by)
    values (${cooperative}, ${a.id}, ${a.contract}, ${a.person}, ${a.kind}, ${a.event}, ${a.birthOn},
      ${a.births}, ${a.from}, ${a.to}, ${a.halfFirst}, ${a.halfLast}, ${a.reason}, ${a.paper},
      ${a.paperName}, ${now}, ${actor.person})`.execute(db);
}

export async function putEvidence(
  { db, cooperative }: Scene,
  { id, paper, paperName }: Pick<Absence, "id" | "paper" | "paperName">,
): Promise<void> {
  await sql`update absences.absence set paper = ${paper}, paper_name = ${paperName}
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

export async function insertDecision(
  { db, cooperative, now, actor }: Scene,
  d: { absence: string; outcome: "approved" | "refused"; reason: string },
): Promise<void> {
  await sql`insert into absences.decision (cooperative, absence, outcome, reason, decided_at, decided_by)
    values (${cooperative}, ${d.absence}, ${d.outcome}, ${d.reason}, ${now}, ${actor.person})`.execute(db);
  if (d.outcome === "refused") await closeAbsence(db, cooperative, d.absence, now);
}

export async function insertWithdrawal(
  { db, cooperative, now, actor }: Scene,
  { absence, reason }: { absence: string; reason: string },
): Promise<void> {
  await sql`insert into absences.withdrawal (cooperative, absence, reason, withdrawn_at, withdrawn_by)
    values (${cooperative}, ${absence}, ${reason}, ${now}, ${actor.person})`.execute(db);
  await closeAbsence(db, cooperative, absence, now);
}

async function closeAbsence(db: Tx, cooperative: number, id: string, now: Date): Promise<void> {
  await sql`update absences.absence set closed_at = ${now}
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

/** Somebody came back earlier: the absence ends with that day, and that it was longer stays known. */
export async function insertReturn(
  { db, cooperative, now, actor }: Scene,
  r: { absence: string; wasUntil: CivilDate; until: CivilDate; reason: string },
): Promise<void> {
  await sql`insert into absences.return (cooperative, absence, number, was_until, until, reason, noted_at,
      noted_by)
    select ${cooperative}, ${r.absence}, 1 + count(*), ${r.wasUntil}, ${r.until}, ${r.reason}, ${now},
      ${actor.person} from absences.return where cooperative = ${cooperative}
        and absence = ${r.absence}`.execute(db);
  await sql`update absences.absence set ends_on = ${r.until}, ends_at_noon = false
    where cooperative = ${cooperative} and id = ${r.absence}`.execute(db);
}
