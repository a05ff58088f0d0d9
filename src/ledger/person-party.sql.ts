import { sql } from "kysely";
import type { Scene } from "../foundation/scene.ts";
import { addThirdParty } from "./books.sql.ts";

async function findParty({ db, cooperative }: Scene, person: string): Promise<string | null> {
  const { rows } = await sql<{ code: string }>`/* prepared */ select code from ledger.person_party
    where cooperative = ${cooperative} and person = ${person}`.execute(db);
  return rows[0]?.code ?? null;
}

/**
 * The code under which the books know a person (425, 421…): « P » and their family name, as accountants
 * write it, made at its first use and the same for good.
 */
export async function partyOf(scene: Scene, person: string): Promise<string> {
  const { db, cooperative } = scene;
  const known = await findParty(scene, person);
  if (known) return known;
  // Two people of one name, named at once, come one after the other.
  await sql`select pg_advisory_xact_lock(hashtextextended('ledger.person_party', ${cooperative}))`.execute(
    db,
  );
  const meanwhile = await findParty(scene, person);
  if (meanwhile) return meanwhile;
  const { rows } = await sql<{ code: string; label: string }>`
    with named as (select given_name || ' ' || family_name as label,
        'P' || left(upper(regexp_replace(foundation.plain(family_name), '[^a-z]', '', 'g')), 12) as stem
      from people.person where id = ${person})
    select label, stem || coalesce((select nullif(count(*), 0)::text from ledger.third_party t
      where t.cooperative = ${cooperative} and t.code ~ ('^' || stem || '[0-9]*$')), '') as code
    from named`.execute(db);
  const made = rows[0];
  if (!made) throw new Error(`no person ${person}`);
  await addThirdParty(db, cooperative, { ...made, kind: "person" });
  await sql`insert into ledger.person_party (cooperative, person, code)
    values (${cooperative}, ${person}, ${made.code})`.execute(db);
  return made.code;
}
