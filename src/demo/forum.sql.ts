import { sql } from "kysely";
import type { Scene } from "../foundation/scene.ts";

/** The rooms, tracks and criteria of an edition, in their order. */
export async function readFurnishing({ db, cooperative }: Scene, edition: string) {
  const { rows } = await sql<{ kind: string; id: string }>`
    select kind, id from (select 'venue' as kind, id, position, edition, cooperative from forum.venue
      union all select 'track', id, position, edition, cooperative from forum.track
      union all select 'criterion', id, position, edition, cooperative from forum.criterion) x
    where cooperative = ${cooperative} and edition = ${edition} order by position`.execute(db);
  const of = (kind: string) => rows.filter((row) => row.kind === kind).map(({ id }) => id);
  return { venues: of("venue"), tracks: of("track"), criteria: of("criterion") };
}

/** The answers of a survey by what they say. */
export async function listAnswerIds(
  { db, cooperative }: Scene,
  survey: string,
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; text: string }>`select id, text from needs.answer
    where cooperative = ${cooperative} and survey = ${survey}`.execute(db);
  return new Map(rows.map(({ id, text }) => [text, id]));
}

export async function findNeedNamed({ db, cooperative }: Scene, name: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select id from needs.cluster
    where cooperative = ${cooperative} and name = ${name}`.execute(db);
  return rows[0]?.id ?? null;
}
