import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

/** A file that a host gave to those of an event; its content is a paper, kept once by its hash. */
export interface EventFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly givenAt: Date;
}

export async function listFiles(db: Tx, cooperative: number, event: string): Promise<EventFile[]> {
  const { rows } = await sql<EventFile>`select f.id, f.name, p.size_bytes::int as bytes,
      f.given_at as "givenAt"
    from live.file f join documents.paper p on p.cooperative = f.cooperative and p.hash = f.paper
    where f.cooperative = ${cooperative} and f.event = ${event} order by f.given_at, f.id limit 100`.execute(
    db,
  );
  return rows;
}

export async function findFile(
  db: Tx,
  cooperative: number,
  id: string,
): Promise<{ event: string; name: string; paper: string } | null> {
  const { rows } = await sql<{ event: string; name: string; paper: string }>`select event, name, paper
    from live.file where cooperative = ${cooperative} and id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export async function insertFile(
  { db, cooperative, now, actor }: Scene,
  f: { id: string; event: string; name: string; paper: string },
): Promise<void> {
  await sql`insert into live.file (cooperative, id, event, name, paper, given_at, given_by)
    values (${cooperative}, ${f.id}, ${f.event}, ${f.name}, ${f.paper}, ${now}, ${actor.person})`.execute(db);
}

export async function deleteFile({ db, cooperative }: Scene, id: string): Promise<void> {
  await sql`delete from live.file where cooperative = ${cooperative} and id = ${id}`.execute(db);
}
