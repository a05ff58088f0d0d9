import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

/** One erasure at a time in a cooperative: of two at once the second finds what the first left. */
export async function lockErasing(db: Tx, cooperative: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(${cooperative}, hashtext('privacy.erasing'))`.execute(db);
}

export interface ExecutedLine {
  readonly holding: string;
  readonly people: number;
  readonly rows: number;
  readonly source: string;
}

export async function insertExecution(
  { db, cooperative, now, today, actor }: Scene,
  { id, how }: { id: string; how: "asked" | "term" },
): Promise<void> {
  await sql`insert into privacy.execution (cooperative, id, how, executed_on, executed_at, executed_by)
    values (${cooperative}, ${id}, ${how}, ${today}, ${now}, ${actor.person})`.execute(db);
}

export async function insertExecutionLine(
  { db, cooperative }: Scene,
  execution: string,
  line: ExecutedLine,
): Promise<void> {
  await sql`insert into privacy.execution_line (cooperative, execution, holding, people, erased_rows, source)
    values (${cooperative}, ${execution}, ${line.holding}, ${line.people}, ${line.rows},
      ${line.source})`.execute(db);
}

/** Answers false where it was erased already: that is the last guard against twice. */
export async function insertErased(
  { db, cooperative }: Scene,
  e: { person: string; holding: string; leftOn: CivilDate; execution: string },
): Promise<boolean> {
  const { rows } = await sql`insert into privacy.erased (cooperative, person, holding, left_on, execution)
    values (${cooperative}, ${e.person}, ${e.holding}, ${e.leftOn}, ${e.execution})
    on conflict do nothing returning 1`.execute(db);
  return rows.length > 0;
}

export interface Execution {
  readonly id: string;
  readonly how: "asked" | "term";
  readonly on: CivilDate;
  readonly by: string | null;
  readonly lines: readonly ExecutedLine[];
}

/** The proofs of what was erased, the latest first. */
export async function listExecutions(db: Tx, cooperative: number, limit: number): Promise<Execution[]> {
  const { rows } = await sql<Execution>`select e.id, e.how, e.executed_on as on,
      p.given_name || ' ' || p.family_name as by,
      coalesce((select json_agg(json_build_object('holding', l.holding, 'people', l.people,
          'rows', l.erased_rows, 'source', l.source) order by l.holding)
        from privacy.execution_line l where l.cooperative = e.cooperative and l.execution = e.id),
        '[]') as lines
    from privacy.execution e left join people.person p on p.id = e.executed_by
    where e.cooperative = ${cooperative} order by e.executed_at desc limit ${limit}`.execute(db);
  return rows;
}
