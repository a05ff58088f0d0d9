import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";

export interface KeptPaper {
  readonly paper: string;
  readonly name: string;
}

export async function readKeptPaper(
  db: Tx,
  cooperative: number,
  document: string,
): Promise<KeptPaper | null> {
  const { rows } = await sql<KeptPaper>`select paper, name from invoicing.kept_paper
    where cooperative = ${cooperative} and document = ${document}`.execute(db);
  return rows[0] ?? null;
}

/** The first to make it is right: whoever comes second leaves what is kept as it is. */
export async function insertKeptPaper(
  db: Tx,
  cooperative: number,
  kept: KeptPaper & { document: string; now: Date },
): Promise<void> {
  await sql`insert into invoicing.kept_paper (cooperative, document, paper, name, kept_at)
    values (${cooperative}, ${kept.document}, ${kept.paper}, ${kept.name}, ${kept.now})
    on conflict do nothing`.execute(db);
}
