import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

/** For which convention an interview is: said by its author, or by the hours of its appointment. */
export interface InterviewTag {
  readonly convention: string;
  readonly name: string;
  readonly funderName: string;
  readonly reference: string;
  readonly byHours: boolean;
}

/** What the hours of the appointment say comes first. */
export async function readInterviewTag(
  db: Tx,
  cooperative: number,
  { id, appointment }: { id: string; appointment: string | null },
): Promise<InterviewTag | null> {
  const { rows } = await sql<InterviewTag>`select c.id as convention, c.name, f.name as "funderName",
      c.reference, said.by_hours as "byHours"
    from (select h.convention, true as by_hours from funding.hours h
        left join funding.hours_withdrawal w on w.cooperative = h.cooperative and w.hours = h.id
        where h.cooperative = ${cooperative} and h.appointment = ${appointment} and w.hours is null
      union all select convention, false from funding.interview_tag
        where cooperative = ${cooperative} and interview = ${id}) said
      join funding.convention c on c.cooperative = ${cooperative} and c.id = said.convention
      join funding.funder f on f.cooperative = c.cooperative and f.id = c.funder
    order by said.by_hours desc limit 1`.execute(db);
  return rows[0] ?? null;
}

export async function putInterviewTag(
  { db, cooperative, now, actor }: Scene,
  t: { interview: string; convention: string },
): Promise<void> {
  await sql`insert into funding.interview_tag (cooperative, interview, convention, tagged_at, tagged_by)
    values (${cooperative}, ${t.interview}, ${t.convention}, ${now}, ${actor.person})
    on conflict (cooperative, interview) do update set convention = excluded.convention,
      tagged_at = excluded.tagged_at, tagged_by = excluded.tagged_by`.execute(db);
}

export async function deleteInterviewTag({ db, cooperative }: Scene, interview: string): Promise<void> {
  await sql`delete from funding.interview_tag
    where cooperative = ${cooperative} and interview = ${interview}`.execute(db);
}
