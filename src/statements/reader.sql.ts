import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Language } from "../foundation/words.ts";

export interface Reader {
  readonly activity: string;
  readonly person: string;
  readonly language: Language;
}

type Place = Pick<Reader, "activity" | "person">;

/** Who ran which activity at the end of a month, after a place in the list: so many at once. */
export async function listReaders(
  db: Tx,
  cooperative: number,
  { last, after, limit }: { last: CivilDate; after: Place | null; limit: number },
): Promise<Reader[]> {
  const { rows } = await sql<Reader>`
    select distinct m.activity, m.person, p.language
    from activities.membership m join people.person p on p.id = m.person
    where m.cooperative = ${cooperative} and m.since <= ${last}
      and (m.until is null or m.until >= ${last})
      and (${after === null} or (m.activity, m.person)
        > (${after?.activity ?? null}::uuid, ${after?.person ?? null}::uuid))
    order by m.activity, m.person limit ${limit}`.execute(db);
  return rows;
}
