import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";

export interface Reached {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
}

/** How these people are reached. */
export async function emailsOf(db: Tx, people: readonly string[]): Promise<Reached[]> {
  const { rows } = await sql<Reached>`select id, given_name || ' ' || family_name as name, email, language
    from people.person where id = any(${[...people]}::uuid[]) order by id`.execute(db);
  return rows;
}
