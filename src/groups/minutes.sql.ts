import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export interface Minutes {
  readonly version: number;
  readonly text: string;
  readonly why: string;
  readonly setAt: Date;
  readonly who: string | null;
}

/** What was written of a meeting, the newest version first. */
export async function listMinutes(db: Tx, cooperative: number, meeting: string): Promise<Minutes[]> {
  const { rows } = await sql<Minutes>`select v.version, v.text, v.why, v.set_at as "setAt",
      p.given_name || ' ' || p.family_name as who
    from groups.minutes v left join people.person p on p.id = v.set_by
    where v.cooperative = ${cooperative} and v.meeting = ${meeting} order by v.version desc`.execute(db);
  return rows;
}

export async function insertMinutes(
  { db, cooperative, now, actor }: Scene,
  v: { meeting: string; version: number; text: string; why: string },
): Promise<void> {
  await sql`insert into groups.minutes (cooperative, meeting, version, text, why, set_at, set_by)
    values (${cooperative}, ${v.meeting}, ${v.version}, ${v.text}, ${v.why}, ${now},
      ${actor.person})`.execute(db);
}
