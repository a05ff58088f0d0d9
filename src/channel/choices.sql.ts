import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";

export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** Whether all these are activities of the cooperative. */
export async function areActivities(db: Tx, cooperative: number, ids: readonly string[]): Promise<boolean> {
  const wanted = [...new Set(ids)];
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from activities.activity
    where cooperative = ${cooperative} and id = any(${wanted}::uuid[])`.execute(db);
  return rows[0]?.n === wanted.length;
}

export async function readActivityChoice(db: Tx, cooperative: number, id: string): Promise<Choice | null> {
  const { rows } = await sql<Choice>`select id, name from activities.activity
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** The activities that a film may be of: those open that somebody runs, or all. */
export async function listActivityChoices(
  db: Tx,
  cooperative: number,
  only: readonly string[] | null,
): Promise<Choice[]> {
  const { rows } = await sql<Choice>`select a.id, a.name from activities.activity a
    where a.cooperative = ${cooperative}
      and (${only === null} or a.id = any(${[...(only ?? [])]}::uuid[]))
      and not exists (select from activities.closing c where c.cooperative = a.cooperative
        and c.activity = a.id)
    order by foundation.plain(a.name) limit 1000`.execute(db);
  return rows;
}
