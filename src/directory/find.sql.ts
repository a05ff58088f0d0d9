import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { ListedField, Seen, Sight } from "./profile.ts";

export interface Asked {
  /** Each must be met, give or take a letter. */
  readonly words: readonly string[];
  /** Each must be said, as it is compared. */
  readonly terms: readonly { readonly field: ListedField; readonly label: string }[];
  /** Only those who can help now. */
  readonly available: boolean;
}

export interface From {
  readonly here: number;
  readonly sight: Sight;
  /** The sister cooperatives too. */
  readonly wide: boolean;
  readonly today: CivilDate;
}

/**
 * The one rule of who is seen: whoever says so, as far as they say, while they are of the house. What a
 * sister cooperative shows is held by row-level security too.
 */
const listedFor = ({ here, sight, wide, today }: From) => sql`
  (case ${sight} when 'public' then l.reach = 'public' when 'network' then l.reach <> 'cooperative'
    else l.cooperative = ${here} or l.reach <> 'cooperative' end)
  and (${wide} or l.cooperative = ${here})
  and (l.cooperative <> ${here} or exists (select from people.mandate m where m.cooperative = l.cooperative
    and m.person = l.person and m.since <= ${today} and (m.until is null or m.until >= ${today})))`;

/** The same for one field of theirs. */
const openTo = ({ here, sight }: From) => sql`
  (case when ${sight} = 'public' then s.scope = 'public'
    when ${sight} = 'network' or s.cooperative <> ${here} then s.scope in ('network', 'public')
    else s.scope <> 'me' end)`;

const seen = (from: From, person: string | null) => sql`listed as materialized (
    select l.cooperative, l.person, p.given_name || ' ' || p.family_name as name, p.family_name, p.email
    from directory.listing l join people.person p on p.id = l.person
    where ${listedFor(from)} and (${person}::uuid is null or l.person = ${person})),
  shown as materialized (
    select f.cooperative, f.person, f.field, f.position, f.label, foundation.plain(f.label) as plain
    from listed l join directory.scope s on s.cooperative = l.cooperative and s.person = l.person
      join directory.fact f on f.cooperative = s.cooperative and f.person = s.person and f.field = s.field
    where ${openTo(from)})`;

const profile = (from: From) => sql`l.cooperative, c.name as house, c.slug, l.person, l.name,
  (select l.email from directory.scope s where s.cooperative = l.cooperative and s.person = l.person
    and s.field = 'email' and ${openTo(from)}) as email,
  coalesce((select json_agg(json_build_object('field', f.field, 'label', f.label)
      order by f.field, f.position)
    from shown f where f.cooperative = l.cooperative and f.person = l.person), '[]') as said`;

/** Met as it is written, or nearly: « larieu » finds Larrieu, « developpeur » finds développeuse. */
const near = (word: string, text: string) =>
  sql`(position(${sql.ref(word)} in ${sql.ref(text)}) > 0
    or public.word_similarity(${sql.ref(word)}, ${sql.ref(text)}) >= 0.5)`;

const found = ({ words, terms, available }: Asked) => sql`found as materialized (
  select l.* from (select *, foundation.plain(name) as plain from listed) l
  where not exists (select from unnest(${[...words]}::text[]) as w (word)
      where not ${near("w.word", "l.plain")} and not exists (select from shown f
        where f.cooperative = l.cooperative and f.person = l.person
          and f.field not in ('phone', 'availability') and ${near("w.word", "f.plain")}))
    and not exists (select from unnest(${terms.map(({ field }) => field)}::text[],
        ${terms.map(({ label }) => label)}::text[]) as t (field, label)
      where not exists (select from shown f where f.cooperative = l.cooperative and f.person = l.person
        and f.field = t.field and f.plain = t.label))
    and (not ${available} or exists (select from shown f where f.cooperative = l.cooperative
      and f.person = l.person and f.field = 'availability' and f.label <> 'not')))`;

export interface Facet {
  readonly field: ListedField;
  readonly label: string;
  readonly plain: string;
  readonly n: number;
}

/** Whom a search finds, closest name first; how many; and what they say, each with how many say it. */
export async function findPeople(
  db: Tx,
  from: From,
  { limit, offset, ...asked }: Asked & { limit: number; offset: number },
): Promise<{ rows: Seen[]; total: number; facets: Facet[] }> {
  const told = sql`with ${seen(from, null)}, ${found(asked)}`;
  const { rows } = await sql<Seen & { total: number }>`${told}
    select ${profile(from)}, count(*) over ()::int as total
    from found l join network.cooperative c on c.id = l.cooperative
    order by public.word_similarity(${asked.words.join(" ")}, l.plain) desc, l.cooperative <> ${from.here},
      foundation.plain(l.family_name), l.name, l.person
    limit ${limit} offset ${offset}`.execute(db);
  const facets = await sql<Facet>`${told}
    select field, label, plain, n from (select f.field, min(f.label) as label, f.plain, count(*)::int as n,
        row_number() over (partition by f.field order by count(*) desc, f.plain) as rank
      from shown f join found l on l.cooperative = f.cooperative and l.person = f.person
      where f.field in ('skill', 'sector', 'place', 'language') group by f.field, f.plain) each
    where rank <= 12 order by field, rank`.execute(db);
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0, facets: facets.rows };
}

export interface PlacedPerson {
  readonly cooperative: number;
  readonly slug: string;
  readonly person: string;
  readonly name: string;
  readonly town: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** So many stand on one map: beyond, a narrower search shows them. */
export const mostPlaced = 2000;

/** Where those whom a search finds are, as far as each lets it be read; and how many it finds in all. */
export async function findPlaced(
  db: Tx,
  from: From,
  asked: Asked,
): Promise<{ rows: PlacedPerson[]; total: number }> {
  const { rows } = await sql<PlacedPerson & { total: number }>`with ${seen(from, null)}, ${found(asked)}
    select l.cooperative, c.slug, l.person, l.name, t.label as town, p.latitude::float8 as latitude,
      p.longitude::float8 as longitude, (select count(*)::int from found) as total
    from found l join network.cooperative c on c.id = l.cooperative
      join shown t on t.cooperative = l.cooperative and t.person = l.person and t.field = 'town'
      join directory.spot p on p.cooperative = l.cooperative and p.person = l.person
    order by foundation.plain(l.family_name), l.name, l.person limit ${mostPlaced}`.execute(db);
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}

/** One person, as they are seen from there; null where they are not. */
export async function readSeen(
  db: Tx,
  from: From,
  { person, house }: { person: string; house: string | null },
): Promise<Seen | null> {
  const { rows } = await sql<Seen>`with ${seen(from, person)} select ${profile(from)}
    from listed l join network.cooperative c on c.id = l.cooperative
    where case when ${house}::text is null then l.cooperative = ${from.here}
      else c.slug = ${house} end`.execute(db);
  return rows[0] ?? null;
}
