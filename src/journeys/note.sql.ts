import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

/** A note of an adviser; row-level security shows it to its author, to its readers and to its circle only. */
export interface PrivateNote {
  readonly id: string;
  readonly person: string;
  readonly personName: string;
  readonly interview: string | null;
  readonly author: string;
  readonly authorName: string;
  readonly text: string;
  readonly circle: boolean;
  readonly writtenAt: Date;
  /** To whom it was passed. */
  readonly readers: readonly string[];
}

const note = sql`select n.id, n.person, p.given_name || ' ' || p.family_name as "personName", n.interview,
    n.author, a.given_name || ' ' || a.family_name as "authorName", n.text, n.circle,
    n.written_at as "writtenAt",
    array(select r.reader from journeys.note_reader r where r.cooperative = n.cooperative and r.note = n.id)
      as readers
  from journeys.private_note n
    join people.person p on p.id = n.person
    join people.person a on a.id = n.author`;

export async function lockNote(db: Tx, cooperative: number, id: string): Promise<PrivateNote | null> {
  const { rows } = await sql<PrivateNote>`${note} where n.cooperative = ${cooperative} and n.id = ${id}
    for update of n`.execute(db);
  return rows[0] ?? null;
}

/** What one may read of the notes about somebody, the newest first. */
export async function listNotesOf(db: Tx, cooperative: number, person: string): Promise<PrivateNote[]> {
  const { rows } = await sql<PrivateNote>`${note} where n.cooperative = ${cooperative}
    and n.person = ${person} order by n.written_at desc, n.id desc limit 200`.execute(db);
  return rows;
}

/** One's own notes about these people, the newest first: what one may pass on. */
export async function listOwnNotes(
  db: Tx,
  cooperative: number,
  author: string,
  people: readonly string[],
): Promise<PrivateNote[]> {
  const { rows } = await sql<PrivateNote>`${note} where n.cooperative = ${cooperative}
    and n.author = ${author} and n.person = any(${[...people]}::uuid[])
    order by "personName", n.written_at desc limit 500`.execute(db);
  return rows;
}

/** Of whom one may read notes, with how many: also of those whom one does not follow. */
export async function listNoted(
  db: Tx,
  cooperative: number,
): Promise<{ person: string; name: string; n: number }[]> {
  const { rows } = await sql<{ person: string; name: string; n: number }>`
    select n.person, p.given_name || ' ' || p.family_name as name, count(*)::int as n
    from journeys.private_note n join people.person p on p.id = n.person
    where n.cooperative = ${cooperative} group by n.person, p.id
    order by p.family_name, p.id limit 500`.execute(db);
  return rows;
}

export async function insertNote(
  { db, cooperative, actor, now }: Scene,
  n: Pick<PrivateNote, "id" | "person" | "interview" | "text" | "circle">,
): Promise<void> {
  await sql`insert into journeys.private_note (cooperative, id, person, interview, author, text, circle,
      written_at)
    values (${cooperative}, ${n.id}, ${n.person}, ${n.interview}, ${actor.person}, ${n.text}, ${n.circle},
      ${now})`.execute(db);
}

export async function updateNote(
  { db, cooperative, now }: Scene,
  n: Pick<PrivateNote, "id" | "text" | "circle">,
): Promise<void> {
  await sql`update journeys.private_note set text = ${n.text}, circle = ${n.circle}, written_at = ${now}
    where cooperative = ${cooperative} and id = ${n.id}`.execute(db);
}

export async function deleteNote(db: Tx, cooperative: number, id: string): Promise<void> {
  await sql`delete from journeys.private_note where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

/** Passes notes of one's own to a reader; one that they read already stays as it is. */
export async function passNotes(
  { db, cooperative, actor, now }: Scene,
  { notes, reader }: { notes: readonly string[]; reader: string },
): Promise<void> {
  await sql`insert into journeys.note_reader (cooperative, note, author, reader, passed_at)
    select ${cooperative}, note, ${actor.person}, ${reader}, ${now}
    from unnest(${[...notes]}::uuid[]) note
    on conflict (cooperative, note, reader) do nothing`.execute(db);
}
