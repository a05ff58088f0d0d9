import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

/** The text that those of a room write together; before the first word it is empty, of revision 0. */
export interface Note {
  readonly text: string;
  readonly revision: number;
}

export interface MeetingAction {
  readonly id: string;
  readonly what: string;
  /** Of the house; null for a guest. */
  readonly person: string | null;
  readonly name: string;
  readonly dueOn: CivilDate | null;
}

export interface GivenFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly giver: string;
}

/** What those of a room have before them together. */
export interface Shared {
  readonly note: Note;
  readonly actions: readonly MeetingAction[];
  readonly files: readonly GivenFile[];
}

export async function readNote(db: Tx, cooperative: number, room: string): Promise<Note> {
  const { rows } = await sql<Note>`select text, revision from video.note
    where cooperative = ${cooperative} and room = ${room}`.execute(db);
  return rows[0] ?? { text: "", revision: 0 };
}

/** The room is held by whoever writes, so that each revision follows the one before. */
export async function putNote(
  { db, cooperative, now }: Scene,
  { room, text, revision, by }: Note & { room: string; by: string },
): Promise<void> {
  await sql`insert into video.note (cooperative, room, text, revision, written_at, written_by)
    values (${cooperative}, ${room}, ${text}, ${revision}, ${now}, ${by})
    on conflict (cooperative, room) do update set text = excluded.text, revision = excluded.revision,
      written_at = excluded.written_at, written_by = excluded.written_by`.execute(db);
}

export async function listMeetingActions(
  db: Tx,
  cooperative: number,
  room: string,
): Promise<MeetingAction[]> {
  const { rows } = await sql<MeetingAction>`select a.id, a.what, o.person, o.name, a.due_on as "dueOn"
    from video.action a join video.arrival o on o.cooperative = a.cooperative and o.id = a.owner
    where a.cooperative = ${cooperative} and a.room = ${room} order by a.set_at, a.id`.execute(db);
  return rows;
}

export async function insertMeetingAction(
  { db, cooperative, now }: Scene,
  a: { id: string; room: string; what: string; owner: string; dueOn: CivilDate | null },
): Promise<void> {
  await sql`insert into video.action (cooperative, id, room, what, owner, due_on, set_at)
    values (${cooperative}, ${a.id}, ${a.room}, ${a.what}, ${a.owner}, ${a.dueOn}, ${now})`.execute(db);
}

export async function deleteMeetingAction(db: Tx, cooperative: number, id: string): Promise<void> {
  await sql`delete from video.action where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

export async function listGivenFiles(db: Tx, cooperative: number, room: string): Promise<GivenFile[]> {
  const { rows } = await sql<GivenFile>`select f.id, f.name, p.size_bytes as bytes, g.name as giver
    from video.file f join video.arrival g on g.cooperative = f.cooperative and g.id = f.given_by
      join documents.paper p on p.cooperative = f.cooperative and p.hash = f.paper
    where f.cooperative = ${cooperative} and f.room = ${room} order by f.given_at, f.id`.execute(db);
  return rows;
}

/** The name and the paper of a file given in a room. */
export async function findGivenFile(
  db: Tx,
  cooperative: number,
  { room, id }: { room: string; id: string },
): Promise<{ name: string; paper: string } | null> {
  const { rows } = await sql<{ name: string; paper: string }>`select name, paper from video.file
    where cooperative = ${cooperative} and room = ${room} and id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export async function insertGivenFile(
  { db, cooperative, now }: Scene,
  f: { id: string; room: string; name: string; paper: string; by: string },
): Promise<void> {
  await sql`insert into video.file (cooperative, id, room, name, paper, given_at, given_by)
    values (${cooperative}, ${f.id}, ${f.room}, ${f.name}, ${f.paper}, ${now}, ${f.by})`.execute(db);
}

export async function readShared(db: Tx, cooperative: number, room: string): Promise<Shared> {
  return {
    note: await readNote(db, cooperative, room),
    actions: await listMeetingActions(db, cooperative, room),
    files: await listGivenFiles(db, cooperative, room),
  };
}
