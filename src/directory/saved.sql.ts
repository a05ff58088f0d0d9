import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { SearchInput } from "./search.ts";

export interface SavedSearch {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly asked: SearchInput;
}

const columns = sql`id, person, name, asked`;

/** Those of one person, or of everybody. */
export async function listSaved(db: Tx, cooperative: number, person: string | null): Promise<SavedSearch[]> {
  const { rows } = await sql<SavedSearch>`select ${columns} from directory.saved_search
    where cooperative = ${cooperative} and (${person}::uuid is null or person = ${person})
    order by person, name`.execute(db);
  return rows;
}

export async function insertSaved(
  { db, cooperative, now }: Scene,
  { id, person, name, asked }: SavedSearch,
): Promise<void> {
  await sql`insert into directory.saved_search (cooperative, id, person, name, asked, set_at)
    values (${cooperative}, ${id}, ${person}, ${name}, ${JSON.stringify(asked)}::jsonb, ${now})`.execute(db);
}

/** Those it finds from now on are known; answers whom it had not found before. */
export async function insertHits(
  { db, cooperative }: Scene,
  search: string,
  people: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ person: string }>`insert into directory.saved_hit (cooperative, search, person)
    select ${cooperative}, ${search}, p from unnest(${[...people]}::uuid[]) as p
    on conflict do nothing returning person`.execute(db);
  return rows.map(({ person }) => person);
}

export async function deleteSaved({ db, cooperative }: Scene, id: string): Promise<void> {
  await sql`delete from directory.saved_search where cooperative = ${cooperative} and id = ${id}`.execute(db);
}
