import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Way } from "../foundation/notice.ts";
import type { Scene } from "../foundation/scene.ts";

/** What a person chose, by kind. */
export async function listChoices(
  db: Tx,
  cooperative: number,
  person: string,
): Promise<ReadonlyMap<string, Way>> {
  const { rows } = await sql<{ kind: string; way: Way }>`select kind, way from notices.choice
    where cooperative = ${cooperative} and person = ${person}`.execute(db);
  return new Map(rows.map(({ kind, way }) => [kind, way]));
}

export async function putChoice(
  { db, cooperative, now }: Scene,
  c: { person: string; kind: string; way: Way },
): Promise<void> {
  await sql`insert into notices.choice (cooperative, person, kind, way, chosen_at)
    values (${cooperative}, ${c.person}, ${c.kind}, ${c.way}, ${now})
    on conflict (cooperative, person, kind) do update set way = excluded.way,
      chosen_at = excluded.chosen_at`.execute(db);
}
