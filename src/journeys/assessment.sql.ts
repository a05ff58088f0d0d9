import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

/** How somebody was seen on a day, by themselves or by whoever follows them: a level for each competence. */
export interface Assessment {
  readonly id: string;
  readonly own: boolean;
  readonly who: string;
  readonly on: CivilDate;
  readonly levels: Readonly<Record<string, number>>;
}

/** Every assessment of somebody, the earliest first; of one day and one hand, the last. */
export async function listAssessments(db: Tx, cooperative: number, person: string): Promise<Assessment[]> {
  const { rows } = await sql<Assessment>`
    select distinct on (a.assessed_on, a.by_person) a.id, a.by_person = a.person as own,
      p.given_name || ' ' || p.family_name as who, a.assessed_on as "on",
      (select jsonb_object_agg(l.competence, l.level) from journeys.assessed l
        where l.cooperative = a.cooperative and l.assessment = a.id) as levels
    from journeys.assessment a join people.person p on p.id = a.by_person
    where a.cooperative = ${cooperative} and a.person = ${person}
    order by a.assessed_on, a.by_person, a.assessed_at desc`.execute(db);
  return rows;
}

export async function insertAssessment(
  { db, cooperative, now, actor, newId }: Scene,
  a: { person: string; on: CivilDate; levels: Readonly<Record<string, number>> },
): Promise<string> {
  const id = newId();
  await sql`insert into journeys.assessment (cooperative, id, person, by_person, assessed_on, assessed_at)
    values (${cooperative}, ${id}, ${a.person}, ${actor.person}, ${a.on}, ${now})`.execute(db);
  await sql`insert into journeys.assessed (cooperative, assessment, competence, level)
    select ${cooperative}, ${id}, competence, level
    from unnest(${Object.keys(a.levels)}::uuid[], ${Object.values(a.levels)}::int[]) as x (competence, level)
    `.execute(db);
  return id;
}
