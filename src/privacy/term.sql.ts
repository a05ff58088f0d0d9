import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

/** How long something is kept; `months` null: as long as the company lives. */
export interface Term {
  readonly name: string;
  readonly months: number | null;
  readonly source: string;
}

/** The terms that hold on a day, by name. */
export async function readTerms(db: Tx, on: CivilDate): Promise<Map<string, Term>> {
  const { rows } = await sql<Term>`select distinct on (name) name, months, source from privacy.term
    where starts_on <= ${on} order by name, starts_on desc`.execute(db);
  return new Map(rows.map((row) => [row.name, row]));
}
