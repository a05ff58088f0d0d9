import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";

/** What a file of contracts names: people by address, open or closed activities by code. */
export async function findContractNames(
  db: Tx,
  cooperative: number,
  asked: { emails: readonly string[]; codes: readonly string[] },
): Promise<{ people: Map<string, string>; activities: Map<string, string> }> {
  const { rows } = await sql<{ people: [string, string][]; activities: [string, string][] }>`select
    (select coalesce(json_agg(json_build_array(p.email, p.id)), '[]') from people.person p
      where p.email = any(${asked.emails}::text[]) and exists (select from people.mandate m
        where m.cooperative = ${cooperative} and m.person = p.id)) as people,
    (select coalesce(json_agg(json_build_array(code, id)), '[]') from activities.activity
      where cooperative = ${cooperative} and code = any(${asked.codes}::text[])) as activities`.execute(db);
  const found = rows[0] as (typeof rows)[number];
  return { people: new Map(found.people), activities: new Map(found.activities) };
}
