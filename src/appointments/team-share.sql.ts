import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export interface TeamShare {
  readonly adviser: string;
  readonly name: string;
  /** Of a full share; that of whoever said nothing is full. */
  readonly percent: number;
}

export const fullShare = 100;

/** The share of everybody who offers appointments, by name. */
export async function listShares(db: Tx, cooperative: number): Promise<TeamShare[]> {
  const { rows } = await sql<TeamShare>`select p.id as adviser,
      p.given_name || ' ' || p.family_name as name, coalesce(s.percent, ${fullShare}) as percent
    from people.person p
      left join appointments.team_share s on s.cooperative = ${cooperative} and s.adviser = p.id
    where exists (select from appointments.type t where t.cooperative = ${cooperative} and t.adviser = p.id
      and not exists (select from appointments.type_retirement r where r.cooperative = t.cooperative
        and r.type = t.id))
    order by p.family_name, p.id`.execute(db);
  return rows;
}

export async function putShare(
  { db, cooperative, now, actor }: Scene,
  s: Pick<TeamShare, "adviser" | "percent">,
): Promise<void> {
  await sql`insert into appointments.team_share (cooperative, adviser, percent, set_at, set_by)
    values (${cooperative}, ${s.adviser}, ${s.percent}, ${now}, ${actor.person})
    on conflict (cooperative, adviser) do update set percent = excluded.percent, set_at = excluded.set_at,
      set_by = excluded.set_by`.execute(db);
}
