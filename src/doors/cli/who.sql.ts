import { sql } from "kysely";
import { type Actor, type Role, stranger } from "../../foundation/actor.ts";
import type { Db } from "../../foundation/database.ts";
import { enterCooperative } from "../../foundation/gate.sql.ts";
import { StartRefusal } from "../../foundation/postgres/index.ts";

/** The cooperative of that address, or the first by creation; 0 where there is none yet. */
export async function findCooperative(db: Db, slug: string | undefined): Promise<number> {
  const { rows } = await sql<{ id: number }>`select id from network.cooperative
    where ${slug ?? null}::text is null or slug = ${slug ?? null} order by id limit 1`.execute(db);
  if (rows[0]) return rows[0].id;
  if (!slug) return 0;
  throw new StartRefusal({
    fr: `La coopérative « ${slug} » n'existe pas ici.`,
    en: `There is no cooperative “${slug}” here.`,
  });
}

/** The person of that address, with what they may in the cooperative. */
export async function findActor(db: Db, cooperative: number, email: string): Promise<Actor> {
  return db.transaction().execute(async (tx) => {
    await enterCooperative(tx, cooperative, null);
    const { rows } = await sql<{
      id: string;
      name: string;
      language: string;
      roles: Role[];
      activities: string[];
      follows: string[];
    }>`
      select p.id, p.given_name || ' ' || p.family_name as name, p.language,
        array(select m.role from people.mandate m where m.cooperative = ${cooperative} and m.person = p.id
          and m.since <= current_date and (m.until is null or m.until >= current_date)) as roles,
        array(select m.activity from activities.membership m where m.cooperative = ${cooperative}
          and m.person = p.id and (m.until is null or m.until >= current_date)) as activities,
        array(select a.id from activities.activity a where a.cooperative = ${cooperative}
          and a.adviser = p.id) as follows
      from people.person p where p.email = ${email.toLowerCase()}`.execute(tx);
    const row = rows[0];
    if (!row)
      throw new StartRefusal({
        fr: `Personne ne porte l'adresse ${email}.`,
        en: `Nobody has the address ${email}.`,
      });
    return {
      ...stranger,
      kind: "person",
      person: row.id,
      name: row.name,
      language: row.language,
      roles: new Set(row.roles),
      activities: new Set(row.activities),
      follows: new Set(row.follows),
    };
  });
}
