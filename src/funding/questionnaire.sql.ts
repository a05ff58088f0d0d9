import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { PastTerm } from "../foundation/holding.ts";
import type { Scene } from "../foundation/scene.ts";
import type { EntryAnswers, ExitAnswers, Questioned } from "./questionnaire.ts";

const lastDay = (table: "entry_answers" | "exit_answers", cooperative: number) => sql`(
  select max((t.told_at at time zone 'Europe/Paris')::date) from funding.${sql.raw(table)} t
  where t.cooperative = ${cooperative} and t.convention = a.convention and t.person = a.person)`;

/**
 * Whoever takes part in a European operation, once in each, those who took part a day or less left out
 * (R8.07): of a convention or a person only, where one is named.
 */
export async function listQuestioned(
  db: Tx,
  cooperative: number,
  { on, convention, person }: { on: CivilDate; convention?: string; person?: string },
): Promise<Questioned[]> {
  const { rows } = await sql<Questioned>`
    select a.convention, c.name as "conventionName", a.person, p.given_name || ' ' || p.family_name as name,
      min(a.since) as "enteredOn", max(coalesce(a.until, t.ends_on)) as "leftOn",
      ${lastDay("entry_answers", cooperative)} as "entryOn",
      ${lastDay("exit_answers", cooperative)} as "exitOn",
      array(select m.activity from activities.membership m
        where m.cooperative = ${cooperative} and m.person = a.person) as activities,
      (select v.adviser from activities.membership m
          join activities.activity v on v.cooperative = m.cooperative and v.id = m.activity
        where m.cooperative = ${cooperative} and m.person = a.person and v.adviser is not null
        order by m.since desc limit 1) as adviser
    from funding.assignment a
      join funding.convention c on c.cooperative = a.cooperative and c.id = a.convention
      join funding.terms_on(${cooperative}, ${on}) t on t.convention = c.id
      join people.person p on p.id = a.person
    where a.cooperative = ${cooperative} and a.european
      and a.convention = coalesce(${convention ?? null}::uuid, a.convention)
      and a.person = coalesce(${person ?? null}::uuid, a.person)
    group by a.convention, c.name, a.person, p.given_name, p.family_name
    having bool_or(coalesce(a.until, t.ends_on) > a.since)
    order by p.family_name, p.given_name, a.person, c.name`.execute(db);
  return rows;
}

const latest = (table: "entry_answers" | "exit_answers", cooperative: number, convention: string) => sql`
  select distinct on (person) * from funding.${sql.raw(table)}
  where cooperative = ${cooperative} and convention = ${convention} order by person, number desc`;

/** What the participants of a convention answered last on entering. */
export async function readEntryAnswers(
  db: Tx,
  cooperative: number,
  convention: string,
): Promise<Map<string, EntryAnswers>> {
  const { rows } = await sql<EntryAnswers & { person: string }>`
    select l.person, l.gender, l.birth_date as "birthDate", l.job, l.education, l.household, l.disability
    from (${latest("entry_answers", cooperative, convention)}) l`.execute(db);
  return new Map(rows.map(({ person, ...answers }) => [person, answers]));
}

/** What they answered last on leaving, and on which day. */
export async function readExitAnswers(
  db: Tx,
  cooperative: number,
  convention: string,
): Promise<Map<string, ExitAnswers & { on: CivilDate }>> {
  const { rows } = await sql<ExitAnswers & { person: string; on: CivilDate }>`
    select l.person, l.situation, l.qualification, (l.told_at at time zone 'Europe/Paris')::date as on
    from (${latest("exit_answers", cooperative, convention)}) l`.execute(db);
  return new Map(rows.map(({ person, ...answers }) => [person, answers]));
}

interface Of {
  readonly convention: string;
  readonly person: string;
}

/** Held until commit by whoever answers, so that the numbers of the answers follow each other. */
export async function lockAnswers(db: Tx, cooperative: number, { convention, person }: Of): Promise<void> {
  const name = `funding.answers ${convention} ${person}`;
  await sql`select pg_advisory_xact_lock(${cooperative}, hashtext(${name}))`.execute(db);
}

export async function insertEntryAnswers(
  { db, cooperative, now, actor }: Scene,
  { convention, person }: Of,
  a: EntryAnswers,
): Promise<void> {
  await sql`insert into funding.entry_answers (cooperative, convention, person, number, gender, birth_date,
      job, education, household, disability, told_at, told_by)
    select ${cooperative}, ${convention}::uuid, ${person}::uuid, coalesce(max(number), 0) + 1, ${a.gender},
      ${a.birthDate}::date, ${a.job}, ${a.education}, ${a.household}, ${a.disability}, ${now}::timestamptz,
      ${actor.person}::uuid
    from funding.entry_answers where cooperative = ${cooperative} and convention = ${convention}
      and person = ${person}`.execute(db);
}

export async function insertExitAnswers(
  { db, cooperative, now, actor }: Scene,
  { convention, person }: Of,
  a: ExitAnswers,
): Promise<void> {
  await sql`insert into funding.exit_answers (cooperative, convention, person, number, situation,
      qualification, told_at, told_by)
    select ${cooperative}, ${convention}::uuid, ${person}::uuid, coalesce(max(number), 0) + 1,
      ${a.situation}, ${a.qualification}::boolean, ${now}::timestamptz, ${actor.person}::uuid
    from funding.exit_answers where cooperative = ${cooperative} and convention = ${convention}
      and person = ${person}`.execute(db);
}

/**
 * Erases the answers of the conventions whose evidence is no longer kept: five years after 31 December of the
 * year of the last payment, ten with State aid (R8.08); one without a last payment keeps them.
 */
export async function erasePastAnswers(
  { db, cooperative }: Scene,
  { before, spared }: PastTerm,
): Promise<number> {
  let erased = 0;
  for (const table of ["entry_answers", "exit_answers"]) {
    const { numAffectedRows } = await sql`delete from funding.${sql.raw(table)} t
      where t.cooperative = ${cooperative} and t.person <> all(${[...spared]}::uuid[])
        and exists (select from (select distinct on (convention) * from funding.last_payment
              where cooperative = ${cooperative} order by convention, number desc) l
          where l.convention = t.convention and make_date(extract(year from l.paid_on)::int, 12, 31)
            + case when l.state_aid then interval '5 years' else interval '0' end < ${before}::date)`.execute(
      db,
    );
    erased += Number(numAffectedRows ?? 0n);
  }
  return erased;
}
