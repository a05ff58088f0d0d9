import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";

/** The address of a list, kept under a name: `list` is its path, `query` what was asked of it. */
export interface SavedList {
  readonly id: string;
  readonly list: string;
  readonly name: string;
  readonly query: string;
}

const columns = sql`id, list, name, query`;

/** Those of a person; row-level security shows nobody else's, whatever is asked. */
export async function listSaved(db: Tx, cooperative: number, person: string): Promise<SavedList[]> {
  const { rows } = await sql<SavedList>`select ${columns} from people.saved_list
    where cooperative = ${cooperative} and person = ${person} order by list, name`.execute(db);
  return rows;
}

/** One under the same name of the same list is replaced. */
export async function putSaved(
  db: Tx,
  cooperative: number,
  saved: SavedList & { person: string; now: Date },
): Promise<void> {
  await sql`insert into people.saved_list (cooperative, person, id, list, name, query, saved_at)
    values (${cooperative}, ${saved.person}, ${saved.id}, ${saved.list}, ${saved.name}, ${saved.query},
      ${saved.now})
    on conflict (cooperative, person, list, name)
      do update set query = excluded.query, saved_at = excluded.saved_at`.execute(db);
}

export async function lockSaved(db: Tx, cooperative: number, id: string): Promise<SavedList | null> {
  const { rows } = await sql<SavedList>`select ${columns} from people.saved_list
    where cooperative = ${cooperative} and id = ${id} for update`.execute(db);
  return rows[0] ?? null;
}

export async function deleteSaved(db: Tx, cooperative: number, id: string): Promise<void> {
  await sql`delete from people.saved_list where cooperative = ${cooperative} and id = ${id}`.execute(db);
}
