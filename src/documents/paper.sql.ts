import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export interface Paper {
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/**
 * Keeps bytes once, however often they come, and answers their SHA-256 in hexadecimal: the name under which
 * another row refers to them. They are committed with that row or not at all.
 */
export async function keepPaper(scene: Scene, { mediaType, bytes }: Paper): Promise<string> {
  const hash = createHash("sha256").update(bytes).digest("hex");
  await sql`insert into documents.paper (cooperative, hash, media_type, bytes, kept_at)
    values (${scene.cooperative}, ${hash}, ${mediaType}, ${bytes}, ${scene.now})
    on conflict do nothing`.execute(scene.db);
  return hash;
}

/** The paper of that hash, null where this cooperative keeps none. */
export async function readPaper(db: Tx, cooperative: number, hash: string): Promise<Paper | null> {
  const { rows } = await sql<Paper>`select media_type as "mediaType", bytes from documents.paper
    where cooperative = ${cooperative} and hash = ${hash}`.execute(db);
  return rows[0] ?? null;
}
