import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Phase } from "./phase.ts";

/** The reading phases of an edition, the first first. */
export async function listPhases(db: Tx, cooperative: number, edition: string): Promise<Phase[]> {
  const { rows } = await sql<Phase>`select id, name, opens_at as "opensAt", closes_at as "closesAt", weighs,
      anonymous, others
    from forum.phase where cooperative = ${cooperative} and edition = ${edition}
    order by opens_at, id`.execute(db);
  return rows;
}

/** Those named and no others. */
export async function putPhases(
  { db, cooperative, now, actor }: Scene,
  edition: string,
  phases: readonly Phase[],
): Promise<void> {
  const kept = phases.map(({ id }) => id);
  await sql`delete from forum.phase where cooperative = ${cooperative} and edition = ${edition}
    and id <> all(${kept}::uuid[])`.execute(db);
  for (const p of phases)
    await sql`insert into forum.phase (cooperative, id, edition, name, opens_at, closes_at, weighs, anonymous,
        others, set_at, set_by)
      values (${cooperative}, ${p.id}, ${edition}, ${p.name}, ${p.opensAt}, ${p.closesAt}, ${p.weighs},
        ${p.anonymous}, ${p.others}, ${now}, ${actor.person})
      on conflict (cooperative, id) do update set name = excluded.name, opens_at = excluded.opens_at,
        closes_at = excluded.closes_at, weighs = excluded.weighs, anonymous = excluded.anonymous,
        others = excluded.others`.execute(db);
}
