import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export interface Competence {
  readonly id: string;
  readonly domain: string;
  readonly name: string;
}

/** The competences of the cooperative, domain by domain, those retired left out. */
export async function listCompetences(db: Tx, cooperative: number): Promise<Competence[]> {
  const { rows } = await sql<Competence>`select id, domain, name from journeys.competence
    where cooperative = ${cooperative} and retired_at is null
    order by min(position) over (partition by domain), position, id`.execute(db);
  return rows;
}

/** What each level means, from 0 to 4; without words until the cooperative says them. */
export async function listLevels(db: Tx, cooperative: number): Promise<string[]> {
  const { rows } = await sql<{ level: number; word: string }>`select level, word from journeys.level
    where cooperative = ${cooperative} order by level`.execute(db);
  return rows.map(({ word }) => word);
}

/** The grid as it now is: what is not in it is retired, and stays in the assessments made of it. */
export async function putGrid(
  { db, cooperative, now, actor }: Scene,
  { competences, levels }: { competences: readonly Competence[]; levels: readonly string[] },
): Promise<void> {
  const ids = competences.map(({ id }) => id);
  await sql`update journeys.competence set retired_at = ${now}, retired_by = ${actor.person}
    where cooperative = ${cooperative} and retired_at is null and id <> all(${ids}::uuid[])`.execute(db);
  for (const [position, { id, domain, name }] of competences.entries())
    await sql`insert into journeys.competence (cooperative, id, domain, name, position, set_at, set_by)
      values (${cooperative}, ${id}, ${domain}, ${name}, ${position}, ${now}, ${actor.person})
      on conflict (cooperative, id) do update set domain = excluded.domain, name = excluded.name,
        position = excluded.position, set_at = excluded.set_at, set_by = excluded.set_by`.execute(db);
  for (const [level, word] of levels.entries())
    await sql`insert into journeys.level (cooperative, level, word) values (${cooperative}, ${level}, ${word})
      on conflict (cooperative, level) do update set word = excluded.word`.execute(db);
}
