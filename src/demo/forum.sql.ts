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
