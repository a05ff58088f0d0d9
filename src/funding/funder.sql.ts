import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

/** A partner who pays for the support, and whom to write to there. */
export interface Funder {
  readonly id: string;
  readonly name: string;
  readonly contact: string;
}

export async function listFunders(db: Tx, cooperative: number): Promise<Funder[]> {
  const { rows } = await sql<Funder>`select id, name, contact from funding.funder
    where cooperative = ${cooperative} order by name`.execute(db);
  return rows;
}

/** Whether another funder already has this name. */
export async function isNameTaken(
  db: Tx,
  cooperative: number,
  { id, name }: { id: string | null; name: string },
): Promise<boolean> {
  const { rows } = await sql`select from funding.funder where cooperative = ${cooperative}
    and foundation.plain(name) = foundation.plain(${name}) and id is distinct from ${id}::uuid`.execute(db);
  return rows.length > 0;
}

export async function putFunder({ db, cooperative, now, actor }: Scene, f: Funder): Promise<void> {
  await sql`insert into funding.funder (cooperative, id, name, contact, kept_at, kept_by)
    values (${cooperative}, ${f.id}, ${f.name}, ${f.contact}, ${now}, ${actor.person})
    on conflict (cooperative, id) do update set name = excluded.name, contact = excluded.contact,
      kept_at = excluded.kept_at, kept_by = excluded.kept_by`.execute(db);
}
