import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";

export interface Former {
  readonly person: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly since: CivilDate;
  readonly until: CivilDate;
}

/** People who were entrepreneurs here and no longer sign in: all of them in two statements. */
export async function insertFormer(
  { db, cooperative, now, newId }: Scene,
  all: readonly Former[],
): Promise<void> {
  const col = <T>(pick: (f: Former) => T) => all.map(pick);
  await sql`insert into people.person (id, given_name, family_name, email, language, created_at)
    select *, 'fr', ${now}::timestamptz from unnest(${col((f) => f.person)}::uuid[],
      ${col((f) => f.givenName)}::text[], ${col((f) => f.familyName)}::text[],
      ${col((f) => f.email)}::text[]) as f`.execute(db);
  await sql`insert into people.mandate (cooperative, id, person, role, since, until)
    select ${cooperative}::int, m.id, m.person, 'entrepreneur', m.since, m.until
    from unnest(${all.map(() => newId())}::uuid[], ${col((f) => f.person)}::uuid[],
      ${col((f) => f.since)}::date[],
      ${col((f) => f.until)}::date[]) as m (id, person, since, until)`.execute(db);
}
