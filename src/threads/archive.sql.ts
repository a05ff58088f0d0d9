import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export interface ImportPlace {
  readonly group: string;
  readonly groupName: string;
}

/** The running groups into which somebody may take an archive: those they facilitate, or all of them. */
export async function listImportPlaces(
  db: Tx,
  cooperative: number,
  { person, all }: { person: string | null; all: boolean },
): Promise<ImportPlace[]> {
  const { rows } = await sql<ImportPlace>`select g.id as "group", g.name as "groupName"
    from groups.working_group g
      join groups.standing s on s.cooperative = g.cooperative and s.working_group = g.id
    where g.cooperative = ${cooperative} and s.closed_at is null and (${all} or exists (
      select from groups.facilitation f where f.cooperative = g.cooperative and f.working_group = g.id
        and f.person = ${person} and f.left_at is null))
    order by g.name, g.id`.execute(db);
  return rows;
}

/** Held until commit: the same archive brought twice at once is there once. */
export async function lockImports(db: Tx, cooperative: number, group: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('threads.import'),
    hashtext(${`${cooperative}:${group}`}))`.execute(db);
}

/** What of an archive is there already: its messages, and the threads of its subjects. */
export async function findImported(
  db: Tx,
  cooperative: number,
  { group, sources, subjects }: { group: string; sources: readonly string[]; subjects: readonly string[] },
): Promise<{ sources: ReadonlySet<string>; threads: ReadonlyMap<string, string> }> {
  const { rows } = await sql<{ source: string }>`select source from threads.imported
    where cooperative = ${cooperative} and working_group = ${group}
      and source = any(${[...sources]}::text[])`.execute(db);
  const found = await sql<{ source: string; thread: string }>`select s.source,
      coalesce((select m.into_thread from threads.merger m where m.cooperative = s.cooperative
        and m.thread = s.thread), s.thread) as thread
    from threads.imported_subject s where s.cooperative = ${cooperative} and s.working_group = ${group}
      and s.source = any(${[...subjects]}::text[])`.execute(db);
  return {
    sources: new Set(rows.map(({ source }) => source)),
    threads: new Map(found.rows.map(({ source, thread }) => [source, thread])),
  };
}

/** Who of the cooperative has these addresses, former members too. */
export async function findByEmail(
  db: Tx,
  cooperative: number,
  emails: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ email: string; id: string }>`select p.email, p.id from people.person p
    where p.email = any(${[...emails]}::text[]) and exists (select from people.mandate m
      where m.cooperative = ${cooperative} and m.person = p.id)`.execute(db);
  return new Map(rows.map(({ email, id }) => [email, id]));
}

export interface ImportedItem {
  readonly id: string;
  readonly thread: string;
  readonly source: string;
  readonly person: string | null;
  readonly author: string;
  readonly at: Date;
  readonly text: string;
}

/** Their threads are new or held; in each they follow what is there, in the order given. */
export async function insertImported(
  { db, cooperative }: Scene,
  { group, items }: { group: string; items: readonly ImportedItem[] },
): Promise<void> {
  const col = <T>(pick: (item: ImportedItem) => T) => items.map(pick);
  const ids = col(({ id }) => id);
  const people = col(({ person }) => person);
  const at = col((item) => item.at.toISOString());
  await sql`insert into threads.item (cooperative, id, thread, seq, person, author, via, set_at)
    select ${cooperative}::int, i.id, i.thread, coalesce((select max(o.seq) from threads.item o
        where o.cooperative = ${cooperative} and o.thread = i.thread), 0)
      + row_number() over (partition by i.thread order by i.place)::int,
      i.person, case when i.person is null then i.author end, 'import', i.at
    from unnest(${ids}::uuid[], ${col(({ thread }) => thread)}::uuid[], ${people}::uuid[],
      ${col(({ author }) => author)}::text[], ${at}::timestamptz[])
      with ordinality as i (id, thread, person, author, at, place)`.execute(db);
  await sql`insert into threads.version (cooperative, item, version, text, set_at, set_by)
    select ${cooperative}::int, v.id, 1, v.text, v.at, v.person from unnest(${ids}::uuid[],
      ${col(({ text }) => text)}::text[], ${at}::timestamptz[], ${people}::uuid[])
      as v (id, text, at, person)`.execute(db);
  await sql`insert into threads.imported (cooperative, working_group, source, item)
    select ${cooperative}::int, ${group}::uuid, s.source, s.id
    from unnest(${ids}::uuid[], ${col(({ source }) => source)}::text[]) as s (id, source)`.execute(db);
}

export async function insertSubject(
  { db, cooperative }: Scene,
  { group, source, thread }: { group: string; source: string; thread: string },
): Promise<void> {
  await sql`insert into threads.imported_subject (cooperative, working_group, source, thread)
    values (${cooperative}, ${group}, ${source}, ${thread})`.execute(db);
}
