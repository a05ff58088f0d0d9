import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";

/** The name of this database, under which its witness is kept outside. */
export async function readInstallation(db: Tx): Promise<string> {
  const { rows } = await sql<{ id: string }>`select id from foundation.installation`.execute(db);
  return (rows[0] as { id: string }).id;
}

export interface SealAt {
  readonly position: bigint;
  readonly seal: Buffer;
  readonly entry: string;
  readonly journal: string;
  readonly number: number;
}

/** The seals that the books hold at these positions. */
export async function readSealsAt(
  db: Tx,
  cooperative: number,
  positions: readonly bigint[],
): Promise<SealAt[]> {
  const { rows } = await sql<SealAt>`
    select position, seal, id as entry, journal, number from ledger.entry
    where cooperative = ${cooperative} and position = any(${positions.map(String)}::bigint[])
    order by position`.execute(db);
  return rows;
}

/** The cooperatives that keep books here. */
export async function listBooks(db: Tx): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`select id from network.cooperative order by id`.execute(db);
  return rows.map(({ id }) => id);
}
