import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Field, Reach, Said, Scope } from "./profile.ts";

export interface OwnProfile {
  readonly reach: Reach;
  readonly scopes: Readonly<Partial<Record<Field, Scope>>>;
  readonly said: readonly Said[];
}

/** What somebody wrote of themselves, all of it: for nobody else. */
export async function readOwn(db: Tx, cooperative: number, person: string): Promise<OwnProfile> {
  const { rows } = await sql<{ reach: Reach | null; scopes: OwnProfile["scopes"]; said: Said[] }>`select
      (select reach from directory.listing
        where cooperative = ${cooperative} and person = ${person}) as reach,
      coalesce((select json_object_agg(field, scope) from directory.scope
        where cooperative = ${cooperative} and person = ${person}), '{}') as scopes,
      coalesce((select json_agg(json_build_object('field', field, 'label', label)
          order by field, position)
        from directory.fact where cooperative = ${cooperative} and person = ${person}), '[]')
        as said`.execute(db);
  const own = rows[0] as (typeof rows)[number];
  return { ...own, reach: own.reach ?? "me" };
}

/** Held until commit, though there may be no row yet: two devices that write follow each other. */
export async function lockProfile(db: Tx, cooperative: number, person: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('directory.profile'),
    hashtext(${`${cooperative}:${person}`}))`.execute(db);
}

export async function putProfile(
  { db, cooperative, now }: Scene,
  person: string,
  { reach, scopes, said }: OwnProfile,
): Promise<void> {
  await sql`delete from directory.fact where cooperative = ${cooperative} and person = ${person}
    and field <> 'town'`.execute(db);
  await sql`insert into directory.scope (cooperative, person, field, scope)
    select ${cooperative}, ${person}, s.field, s.scope
    from unnest(${Object.keys(scopes)}::text[], ${Object.values(scopes)}::text[]) as s (field, scope)
    on conflict (cooperative, person, field) do update set scope = excluded.scope`.execute(db);
  await sql`insert into directory.fact (cooperative, person, field, position, label, scheme, code)
    select ${cooperative}, ${person}, f.field, row_number() over (partition by f.field order by f.at) - 1,
      f.label, f.scheme, f.code
    from unnest(${said.map(({ field }) => field)}::text[], ${said.map(({ label }) => label)}::text[],
      ${said.map(({ term }) => term?.scheme ?? null)}::text[],
      ${said.map(({ term }) => term?.code ?? null)}::text[])
      with ordinality as f (field, label, scheme, code, at)`.execute(db);
  if (reach === "me") await deleteListing(db, cooperative, person);
  else
    await sql`insert into directory.listing (cooperative, person, reach, set_at)
      values (${cooperative}, ${person}, ${reach}, ${now})
      on conflict (cooperative, person) do update set reach = excluded.reach,
        set_at = excluded.set_at`.execute(db);
}

export async function deleteListing(db: Tx, cooperative: number, person: string): Promise<void> {
  await sql`delete from directory.listing where cooperative = ${cooperative}
    and person = ${person}`.execute(db);
}

/** Who is listed though no longer of the cooperative: sisters of the network would still see them. */
export async function listGone(db: Tx, cooperative: number, today: string): Promise<string[]> {
  const { rows } = await sql<{ person: string }>`select l.person from directory.listing l
    where l.cooperative = ${cooperative} and not exists (select from people.mandate m
      where m.cooperative = l.cooperative and m.person = l.person and m.since <= ${today}
        and (m.until is null or m.until >= ${today}))`.execute(db);
  return rows.map(({ person }) => person);
}

/** What others typed of each kind and let the cooperative read, the most frequent first. */
export async function listTerms(db: Tx, cooperative: number): Promise<{ field: Field; label: string }[]> {
  const { rows } = await sql<{ field: Field; label: string }>`select field, label from (
      select f.field, min(f.label) as label, count(*) as n,
        row_number() over (partition by f.field order by count(*) desc, min(f.label)) as rank
      from directory.fact f join directory.scope s on s.cooperative = f.cooperative and s.person = f.person
        and s.field = f.field and s.scope <> 'me'
      where f.cooperative = ${cooperative} and f.field in ('skill', 'sector', 'place', 'language')
      group by f.field, foundation.plain(f.label)) each
    where rank <= 16 order by field, rank`.execute(db);
  return rows;
}
