import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Membership, NewActivity } from "./activity.sql.ts";

/** What an import of activities names: the codes taken, the people of the cooperative, its sites. */
export async function findImportNames(
  db: Tx,
  cooperative: number,
  asked: { codes: readonly string[]; emails: readonly string[] },
) {
  const { rows } = await sql<{
    taken: [string, string][];
    people: [string, string][];
    sites: { id: string; name: string; siret: string }[];
  }>`select
    (select coalesce(json_agg(json_build_array(code, name)), '[]') from activities.activity
      where cooperative = ${cooperative} and code = any(${asked.codes}::text[])) as taken,
    (select coalesce(json_agg(json_build_array(p.email, p.id)), '[]') from people.person p
      where p.email = any(${asked.emails}::text[]) and exists (select from people.mandate m
        where m.cooperative = ${cooperative} and m.person = p.id)) as people,
    (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'siret', siret)), '[]')
      from network.site where cooperative = ${cooperative}) as sites`.execute(db);
  const found = rows[0] as (typeof rows)[number];
  return { taken: new Map(found.taken), people: new Map(found.people), sites: found.sites };
}

export async function insertActivities(
  db: Tx,
  cooperative: number,
  activities: readonly NewActivity[],
): Promise<void> {
  const col = <T>(pick: (a: NewActivity) => T) => activities.map(pick);
  await sql`insert into activities.activity (cooperative, id, code, kind, name, trade, site, adviser, colour,
      email, phone, website, street, postcode, town, legal_mentions, opened_on)
    select ${cooperative}::int, a.* from unnest(${col((a) => a.id)}::uuid[], ${col((a) => a.code)}::text[],
      ${col((a) => a.kind)}::text[], ${col((a) => a.name)}::text[], ${col((a) => a.trade)}::text[],
      ${col((a) => a.site)}::uuid[], ${col((a) => a.adviser)}::uuid[], ${col((a) => a.colour)}::text[],
      ${col((a) => a.email)}::text[], ${col((a) => a.phone)}::text[], ${col((a) => a.website)}::text[],
      ${col((a) => a.street)}::text[], ${col((a) => a.postcode)}::text[], ${col((a) => a.town)}::text[],
      ${col((a) => a.legalMentions)}::text[], ${col((a) => a.openedOn)}::date[]) as a`.execute(db);
}

export async function insertMemberships(
  db: Tx,
  cooperative: number,
  memberships: readonly Membership[],
): Promise<void> {
  const col = <T>(pick: (m: Membership) => T) => memberships.map(pick);
  await sql`insert into activities.membership
      (cooperative, activity, person, since)
    select ${cooperative}::int, m.* from unnest(${col((m) => m.activity)}::uuid[],
      ${col((m) => m.person)}::uuid[], ${col((m) => m.since)}::date[]) as m`.execute(db);
}
