import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";

/** The applications by which a person came, that are not erased yet. */
export async function listCandidatesOf(db: Tx, cooperative: number, person: string): Promise<string[]> {
  const { rows } = await sql<{ candidate: string }>`select a.candidate from joining.admission a
    where a.cooperative = ${cooperative} and a.person = ${person}
      and not exists (select from joining.erasure e
        where e.cooperative = a.cooperative and e.candidate = a.candidate)`.execute(db);
  return rows.map(({ candidate }) => candidate);
}
