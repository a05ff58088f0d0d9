import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export interface Frozen {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly shared: boolean;
  /** The adviser whose people it counts; null where it counts everyone. */
  readonly seenBy: string | null;
  readonly seenByName: string | null;
  readonly frozenAt: Date;
  readonly frozenBy: string;
  readonly frozenByName: string;
  readonly hash: string;
}

const columns = sql`a.id, a.name, a.note, a.shared, a.seen_by as "seenBy",
  (select s.given_name || ' ' || s.family_name from people.person s where s.id = a.seen_by) as "seenByName",
  a.frozen_at as "frozenAt", a.frozen_by as "frozenBy",
  p.given_name || ' ' || p.family_name as "frozenByName", a.hash`;

/** One's own frozen answers and those shown to the team, the latest first. */
export async function listFrozen(db: Tx, cooperative: number, person: string | null): Promise<Frozen[]> {
  const { rows } = await sql<Frozen>`select ${columns}
    from figures.answer a join people.person p on p.id = a.frozen_by
    where a.cooperative = ${cooperative} and (a.shared or a.frozen_by = ${person})
    order by a.frozen_at desc, a.id limit 200`.execute(db);
  return rows;
}

export async function readFrozen(
  db: Tx,
  cooperative: number,
  id: string,
): Promise<(Frozen & { sealed: string }) | null> {
  const { rows } = await sql<Frozen & { sealed: string }>`select ${columns}, a.sealed
    from figures.answer a join people.person p on p.id = a.frozen_by
    where a.cooperative = ${cooperative} and a.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export async function insertFrozen(
  { db, cooperative, now }: Scene,
  f: Pick<Frozen, "id" | "name" | "note" | "shared" | "seenBy" | "frozenBy" | "hash"> & { sealed: string },
): Promise<void> {
  await sql`insert into figures.answer (cooperative, id, name, note, sealed, hash, shared, seen_by, frozen_at,
      frozen_by)
    values (${cooperative}, ${f.id}, ${f.name}, ${f.note}, ${f.sealed}, ${f.hash}, ${f.shared}, ${f.seenBy},
      ${now}, ${f.frozenBy})`.execute(db);
}
