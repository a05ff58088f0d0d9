import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Scheme, Term } from "./term.ts";

export interface KnownTerm {
  readonly scheme: Scheme;
  readonly code: string;
  readonly label: string;
}

export interface Vocabulary {
  readonly scheme: Scheme;
  readonly version: string;
  readonly at: Date;
  readonly who: string | null;
  readonly terms: number;
}

export async function listVocabularies(db: Tx, cooperative: number): Promise<Vocabulary[]> {
  const { rows } = await sql<Vocabulary>`select v.scheme, v.version, v.set_at as at,
      p.given_name || ' ' || p.family_name as who, (select count(*)::int from directory.term t
        where t.cooperative = v.cooperative and t.scheme = v.scheme and t.left_in is null) as terms
    from directory.vocabulary v left join people.person p on p.id = v.set_by
    where v.cooperative = ${cooperative} order by v.scheme desc`.execute(db);
  return rows;
}

/** The list as a version has it: what it no longer has stays with those who said it. Answers what changed. */
export async function putVocabulary(
  { db, cooperative, now, actor }: Scene,
  { scheme, version, terms }: { scheme: Scheme; version: string; terms: readonly Term[] },
): Promise<{ added: number; renamed: number; left: number }> {
  const own = sql`cooperative = ${cooperative} and scheme = ${scheme}`;
  const codes = terms.map(({ code }) => code);
  const labels = terms.map(({ label }) => label);
  await sql`insert into directory.vocabulary (cooperative, scheme, version, set_at, set_by)
    values (${cooperative}, ${scheme}, ${version}, ${now}, ${actor.person})
    on conflict (cooperative, scheme) do update set version = excluded.version, set_at = excluded.set_at,
      set_by = excluded.set_by`.execute(db);
  const { rows } = await sql<{ added: number; renamed: number; left: number }>`with
      given as materialized (select * from unnest(${codes}::text[], ${labels}::text[]) as g (code, label)),
      before as materialized (select code, label, left_in from directory.term where ${own})
    select (select count(*)::int from given g where not exists (select from before b
        where b.code = g.code and b.left_in is null)) as added,
      (select count(*)::int from given g join before b on b.code = g.code and b.left_in is null
        where b.label <> g.label) as renamed,
      (select count(*)::int from before b where b.left_in is null and not exists (
        select from given g where g.code = b.code)) as "left"`.execute(db);
  await sql`update directory.term set left_in = ${version} where ${own} and left_in is null
    and not code = any(${codes}::text[])`.execute(db);
  await sql`insert into directory.term (cooperative, scheme, code, label)
    select ${cooperative}::int, ${scheme}, g.*
    from unnest(${codes}::text[], ${labels}::text[]) as g (code, label)
    on conflict (cooperative, scheme, code) do update set label = excluded.label, left_in = null`.execute(db);
  await putNames(db, cooperative, { scheme, terms });
  return rows[0] ?? { added: 0, renamed: 0, left: 0 };
}

async function putNames(
  db: Tx,
  cooperative: number,
  { scheme, terms }: { scheme: Scheme; terms: readonly Term[] },
): Promise<void> {
  const own = sql`cooperative = ${cooperative} and scheme = ${scheme}`;
  const all = terms.flatMap(({ code, names }) => names.map((name) => ({ code, name })));
  await sql`delete from directory.term_name where ${own}`.execute(db);
  await sql`insert into directory.term_name (cooperative, scheme, code, name)
    select ${cooperative}::int, ${scheme}, n.* from unnest(${all.map(({ code }) => code)}::text[],
      ${all.map(({ name }) => name)}::text[]) as n (code, name)`.execute(db);
  await sql`update directory.fact f set label = t.label from directory.term t
    where t.cooperative = ${cooperative} and t.scheme = ${scheme} and f.cooperative = t.cooperative
      and f.scheme = t.scheme and f.code = t.code and f.label <> t.label`.execute(db);
}

/** Which term is called so, or was said to be meant: of several that of the trades first. */
export async function findTermsNamed(
  db: Tx,
  cooperative: number,
  names: readonly string[],
): Promise<Map<string, KnownTerm>> {
  const { rows } = await sql<KnownTerm & { name: string }>`select distinct on (w.name) w.name, t.scheme,
      t.code, t.label
    from unnest(${[...names]}::text[]) as w (name) cross join lateral (
        select g.scheme, g.code, 0 as rank from directory.tag_term g
          where g.cooperative = ${cooperative} and g.tag = w.name
        union all select n.scheme, n.code, 1 from directory.term_name n
          where n.cooperative = ${cooperative} and foundation.plain(n.name) = w.name) o
      join directory.term t on t.cooperative = ${cooperative} and t.scheme = o.scheme and t.code = o.code
        and t.left_in is null
    order by w.name, o.rank, foundation.plain(t.label) <> w.name, t.scheme = 'esco', t.scheme,
      t.code`.execute(db);
  return new Map(rows.map(({ name, ...term }) => [name, term]));
}

/** Terms whose names are near to what is typed, the nearest first; a slip of the finger is forgiven. */
export async function findTermsNear(
  db: Tx,
  cooperative: number,
  { q, most }: { q: string; most: number },
): Promise<KnownTerm[]> {
  const near = sql`public.word_similarity(foundation.plain(${q}), foundation.plain(n.name))`;
  const { rows } = await sql<KnownTerm>`select scheme, code, label from (
      select distinct on (t.scheme, t.code) t.scheme, t.code, t.label, ${near} as near, length(n.name) as size
      from directory.term_name n join directory.term t on t.cooperative = n.cooperative
        and t.scheme = n.scheme and t.code = n.code and t.left_in is null
      where n.cooperative = ${cooperative} and ${near} >= 0.5
      order by t.scheme, t.code, near desc, size) each
    order by near desc, size, label, code limit ${most}`.execute(db);
  return rows;
}

export async function readTerm(
  db: Tx,
  cooperative: number,
  { scheme, code }: { scheme: Scheme; code: string },
): Promise<KnownTerm | null> {
  const { rows } = await sql<KnownTerm>`select scheme, code, label from directory.term
    where cooperative = ${cooperative} and scheme = ${scheme} and code = ${code}
      and left_in is null`.execute(db);
  return rows[0] ?? null;
}

export interface FreeTag {
  readonly tag: string;
  readonly label: string;
  readonly people: number;
}

/** Skills in one’s own words that their people let the cooperative read, the most frequent first. */
export async function listFreeTags(db: Tx, cooperative: number, most: number): Promise<FreeTag[]> {
  const { rows } = await sql<FreeTag>`select foundation.plain(f.label) as tag, min(f.label) as label,
      count(*)::int as people
    from directory.fact f join directory.scope s on s.cooperative = f.cooperative and s.person = f.person
      and s.field = f.field and s.scope <> 'me'
    where f.cooperative = ${cooperative} and f.field = 'skill' and f.code is null
    group by foundation.plain(f.label) order by count(*) desc, 1 limit ${most}`.execute(db);
  return rows;
}

/** Whoever said the tag says the term from now on, once each; and so does whoever types it later. */
export async function mergeTag(
  { db, cooperative, now, actor }: Scene,
  { tag, term }: { tag: string; term: KnownTerm },
): Promise<number> {
  const said = sql`f.cooperative = ${cooperative} and f.field = 'skill' and f.code is null
    and foundation.plain(f.label) = ${tag}`;
  await sql`delete from directory.fact f where ${said} and exists (select from directory.fact o
    where o.cooperative = f.cooperative and o.person = f.person and o.field = f.field
      and o.scheme = ${term.scheme} and o.code = ${term.code})`.execute(db);
  const { rows } = await sql`update directory.fact f set label = ${term.label}, scheme = ${term.scheme},
      code = ${term.code} where ${said} returning f.person`.execute(db);
  await sql`insert into directory.tag_term (cooperative, tag, scheme, code, set_at, set_by)
    values (${cooperative}, ${tag}, ${term.scheme}, ${term.code}, ${now}, ${actor.person})
    on conflict (cooperative, tag) do update set scheme = excluded.scheme, code = excluded.code,
      set_at = excluded.set_at, set_by = excluded.set_by`.execute(db);
  return rows.length;
}
