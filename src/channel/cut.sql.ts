import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

/** The file as it came, of which what plays was made. */
export interface Source {
  readonly upload: string;
  readonly fileName: string;
  readonly sizeBytes: bigint;
  readonly durationMs: number;
}

export async function readSource(db: Tx, cooperative: number, upload: string): Promise<Source | null> {
  const { rows } = await sql<Source>`select u.id as upload, u.file_name as "fileName",
      u.size_bytes as "sizeBytes", r.duration_ms as "durationMs"
    from channel.upload u join channel.rendition r on r.cooperative = u.cooperative and r.upload = u.id
    where u.cooperative = ${cooperative} and u.id = coalesce((select k.source from channel.cut k
      where k.cooperative = ${cooperative} and k.upload = ${upload}), ${upload})`.execute(db);
  return rows[0] ?? null;
}

export async function insertCut(
  { db, cooperative }: Scene,
  k: { upload: string; source: string; startsMs: number; endsMs: number },
): Promise<void> {
  await sql`insert into channel.cut (cooperative, upload, source, starts_ms, ends_ms)
    values (${cooperative}, ${k.upload}, ${k.source}, ${k.startsMs}, ${k.endsMs})`.execute(db);
}
