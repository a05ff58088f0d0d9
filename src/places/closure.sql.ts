import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Closure } from "./taking.sql.ts";

export async function insertClosure({ db, cooperative, now, actor }: Scene, c: Closure): Promise<void> {
  await sql`insert into places.closure (cooperative, id, site, room, starts_at, ends_at, why, set_at, set_by)
    values (${cooperative}, ${c.id}, ${c.site}, ${c.room}, ${c.from}, ${c.to}, ${c.why}, ${now},
      ${actor.person})`.execute(db);
}

type Listed = Closure & { siteName: string; roomName: string | null; reopened: boolean };

const closure = sql`select c.id, c.site, c.room, c.starts_at as "from", c.ends_at as "to", c.why,
    s.name as "siteName", r.name as "roomName", o.closure is not null as reopened
  from places.closure c
    join network.site s on s.cooperative = c.cooperative and s.id = c.site
    left join places.room r on r.cooperative = c.cooperative and r.id = c.room
    left join places.reopening o on o.cooperative = c.cooperative and o.closure = c.id`;

/** Those that are not over, the next first. */
export async function listClosuresAhead(db: Tx, cooperative: number, now: Date): Promise<Listed[]> {
  const { rows } = await sql<Listed>`${closure} where c.cooperative = ${cooperative} and c.ends_at > ${now}
    and o.closure is null order by c.starts_at limit 100`.execute(db);
  return rows;
}

/** Held until commit: it is reopened once. */
export async function lockClosure(db: Tx, cooperative: number, id: string): Promise<Listed | null> {
  await sql`select from places.closure where cooperative = ${cooperative} and id = ${id}
    for no key update`.execute(db);
  const { rows } = await sql<Listed>`${closure} where c.cooperative = ${cooperative}
    and c.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export async function insertReopening({ db, cooperative, now, actor }: Scene, id: string): Promise<void> {
  await sql`insert into places.reopening (cooperative, closure, set_at, set_by)
    values (${cooperative}, ${id}, ${now}, ${actor.person})`.execute(db);
}
