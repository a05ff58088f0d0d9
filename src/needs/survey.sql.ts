import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { OfSurvey, Survey } from "./survey.ts";

/** The one rule of who sees a survey: the members of its group, or the whole house. */
const visibleTo = (person: string | null, today: CivilDate) => sql`(exists (select from people.mandate v
    where v.cooperative = y.cooperative and v.person = ${person} and v.since <= ${today}
      and (v.until is null or v.until >= ${today}))
  and (y.working_group is null or exists (select from groups.membership m where m.cooperative = y.cooperative
    and m.working_group = y.working_group and m.person = ${person} and m.left_at is null)))`;

const columns = sql`y.id, y.working_group as "group", g.name as "groupName", y.question, y.help,
  y.closes_on as "closesOn", y.set_by as "setBy"`;
const joined = sql`needs.survey y left join groups.working_group g on g.cooperative = y.cooperative
  and g.id = y.working_group`;

export async function readSurvey(
  db: Tx,
  cooperative: number,
  id: string,
  { person, today }: { person: string | null; today: CivilDate },
): Promise<OfSurvey | null> {
  const { rows } = await sql<Survey & OfSurvey["own"]>`select ${columns},
      ${visibleTo(person, today)} as visible,
      exists (select from groups.facilitation f where f.cooperative = y.cooperative
        and f.working_group = y.working_group and f.person = ${person} and f.left_at is null) as facilitator
    from ${joined} where y.cooperative = ${cooperative} and y.id = ${id}`.execute(db);
  if (!rows[0]) return null;
  const { visible, facilitator, ...survey } = rows[0];
  return { survey, own: { visible, facilitator } };
}

/** Held until commit: two who sort follow each other. */
export async function lockSurvey(db: Tx, cooperative: number, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('needs.survey'),
    hashtext(${`${cooperative}:${id}`}))`.execute(db);
}

export interface SurveyRow extends Survey {
  readonly answers: number;
  readonly people: number;
  readonly answered: boolean;
  readonly total: number;
}

export async function listSurveys(
  db: Tx,
  cooperative: number,
  ask: { person: string; today: CivilDate; limit: number; offset: number },
): Promise<SurveyRow[]> {
  const { person, today, limit, offset } = ask;
  const { rows } = await sql<SurveyRow>`select ${columns}, a.answers, a.people, a.answered,
      count(*) over ()::int as total
    from ${joined} join lateral (select count(*)::int as answers, count(distinct a.person)::int as people,
        coalesce(bool_or(a.person = ${person}), false) as answered
      from needs.answer a where a.cooperative = y.cooperative and a.survey = y.id) a on true
    where y.cooperative = ${cooperative} and ${visibleTo(person, today)}
    order by y.closes_on < ${today}, a.answered, y.set_at desc, y.id
    limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

export async function insertSurvey(
  { db, cooperative, now, actor }: Scene,
  y: Pick<Survey, "id" | "group" | "question" | "help" | "closesOn">,
): Promise<void> {
  await sql`insert into needs.survey (cooperative, id, working_group, question, help, closes_on, set_at,
      set_by)
    values (${cooperative}, ${y.id}, ${y.group}, ${y.question}, ${y.help}, ${y.closesOn}, ${now},
      ${actor.person})`.execute(db);
}

/** Whom a survey asks. */
export async function listAsked(
  db: Tx,
  cooperative: number,
  { group, today }: { group: string | null; today: CivilDate },
): Promise<string[]> {
  const { rows } = await sql<{ person: string }>`select distinct v.person from people.mandate v
    where v.cooperative = ${cooperative} and v.since <= ${today} and (v.until is null or v.until >= ${today})
      and (${group}::uuid is null or exists (select from groups.membership m
        where m.cooperative = v.cooperative and m.working_group = ${group} and m.person = v.person
          and m.left_at is null)) order by 1`.execute(db);
  return rows.map(({ person }) => person);
}

export async function mayAskGroup(
  db: Tx,
  cooperative: number,
  group: string,
  person: string | null,
): Promise<boolean> {
  const { rows } = await sql`select from groups.facilitation f
      join groups.standing s on s.cooperative = f.cooperative and s.working_group = f.working_group
    where f.cooperative = ${cooperative} and f.working_group = ${group} and f.person = ${person}
      and f.left_at is null and s.closed_at is null`.execute(db);
  return rows.length > 0;
}

export async function listOwnGroups(
  db: Tx,
  cooperative: number,
  person: string,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`select g.id, g.name from groups.facilitation f
      join groups.working_group g on g.cooperative = f.cooperative and g.id = f.working_group
      join groups.standing s on s.cooperative = g.cooperative and s.working_group = g.id
    where f.cooperative = ${cooperative} and f.person = ${person} and f.left_at is null
      and s.closed_at is null order by g.name`.execute(db);
  return rows;
}
