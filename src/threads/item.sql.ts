import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import { reaches, visibleTo } from "./visible.sql.ts";

export interface Item {
  readonly id: string;
  readonly thread: string;
  readonly seq: number;
  /** Null for whoever wrote it in an archive and has no account. */
  readonly person: string | null;
  readonly name: string;
  readonly via: "page" | "mail" | "import";
  readonly at: Date;
  readonly text: string;
  /** Which version it is; above one, it was edited. */
  readonly version: number;
  readonly editedAt: Date | null;
  readonly removal: {
    readonly kind: "deleted" | "hidden";
    readonly why: string;
    readonly who: string;
  } | null;
  readonly files: readonly { readonly position: number; readonly name: string }[];
  /** Some of what came by mail was taken off: it can be seen. */
  readonly cut: boolean;
}

const columns = sql`i.id, i.thread, i.seq, i.person,
  coalesce(p.given_name || ' ' || p.family_name, i.author) as name, i.via,
  i.set_at as at, v.text, v.version, case when v.version > 1 then v.set_at end as "editedAt",
  (select json_build_object('kind', x.kind, 'why', x.why, 'who', w.given_name || ' ' || w.family_name)
    from threads.removal x left join people.person w on w.id = x.set_by
    where x.cooperative = i.cooperative and x.item = i.id) as removal,
  coalesce((select json_agg(json_build_object('position', a.position, 'name', a.name) order by a.position)
    from threads.attachment a where a.cooperative = i.cooperative and a.item = i.id), '[]') as files,
  exists (select from threads.received m where m.cooperative = i.cooperative and m.item = i.id
    and v.version = 1 and m.whole <> v.text) as cut`;
const joined = sql`threads.item i left join people.person p on p.id = i.person
  join lateral (select v.text, v.version, v.set_at from threads.version v where v.cooperative = i.cooperative
    and v.item = i.id order by v.version desc limit 1) v on true`;

/** Items of a thread in their order, from a place in it on. */
export async function listItems(
  db: Tx,
  cooperative: number,
  thread: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<Item[]> {
  const { rows } = await sql<Item>`select ${columns} from ${joined}
    where i.cooperative = ${cooperative} and i.thread = ${thread}
    order by i.seq limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

export async function readItem(db: Tx, cooperative: number, id: string): Promise<Item | null> {
  const { rows } = await sql<Item>`select ${columns} from ${joined}
    where i.cooperative = ${cooperative} and i.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** How many items of a thread there are, and how many before what somebody has not read. */
export async function countItems(
  db: Tx,
  cooperative: number,
  thread: string,
  person: string,
): Promise<{ total: number; read: number; readSeq: number }> {
  const { rows } = await sql<{ total: number; read: number; readSeq: number }>`with r as (
      select coalesce((select seq from threads.reading where cooperative = ${cooperative}
        and person = ${person} and thread = ${thread}), 0) as seq)
    select count(i.id)::int as total, (count(i.id) filter (where i.seq <= r.seq))::int as read,
      r.seq as "readSeq"
    from r left join threads.item i on i.cooperative = ${cooperative} and i.thread = ${thread}
    group by r.seq`.execute(db);
  return rows[0] ?? { total: 0, read: 0, readSeq: 0 };
}

/** The thread is held: the next item follows the last one. Answers its place. */
export async function insertItem(
  { db, cooperative, now, actor }: Scene,
  i: { id: string; thread: string; via: Item["via"] },
): Promise<number> {
  const { rows } = await sql<{ seq: number }>`insert into threads.item (cooperative, id, thread, seq, person,
      via, set_at)
    select ${cooperative}, ${i.id}, ${i.thread}, coalesce(max(seq), 0) + 1, ${actor.person}::uuid, ${i.via},
      ${now}::timestamptz
    from threads.item where cooperative = ${cooperative} and thread = ${i.thread} returning seq`.execute(db);
  return rows[0]?.seq ?? 1;
}

export async function insertVersion(
  { db, cooperative, now, actor }: Scene,
  v: { item: string; version: number; text: string },
): Promise<void> {
  await sql`insert into threads.version (cooperative, item, version, text, set_at, set_by)
    values (${cooperative}, ${v.item}, ${v.version}, ${v.text}, ${now}, ${actor.person})`.execute(db);
}

export interface PastVersion {
  readonly version: number;
  readonly text: string;
  readonly at: Date;
}

export async function listVersions(db: Tx, cooperative: number, item: string): Promise<PastVersion[]> {
  const { rows } = await sql<PastVersion>`select version, text, set_at as at from threads.version
    where cooperative = ${cooperative} and item = ${item} order by version desc`.execute(db);
  return rows;
}

/** Whom it names; who was named and is no longer is taken off. Answers those who were not before. */
export async function putMentions(
  { db, cooperative }: Scene,
  item: string,
  people: readonly string[],
): Promise<string[]> {
  await sql`delete from threads.mention where cooperative = ${cooperative} and item = ${item}
    and not person = any(${[...people]}::uuid[])`.execute(db);
  const { rows } = await sql<{ person: string }>`insert into threads.mention (cooperative, item, person)
    select ${cooperative}, ${item}, p from unnest(${[...people]}::uuid[]) as p
    on conflict do nothing returning person`.execute(db);
  return rows.map(({ person }) => person);
}

export async function putRemoval(
  { db, cooperative, now, actor }: Scene,
  item: string,
  removal: { kind: "deleted" | "hidden"; why: string } | null,
): Promise<void> {
  if (!removal)
    await sql`delete from threads.removal where cooperative = ${cooperative} and item = ${item}`.execute(db);
  else
    await sql`insert into threads.removal (cooperative, item, kind, why, set_at, set_by)
      values (${cooperative}, ${item}, ${removal.kind}, ${removal.why}, ${now}, ${actor.person})`.execute(db);
}

export async function insertAttachments(
  { db, cooperative }: Scene,
  item: string,
  files: readonly { paper: string; name: string }[],
): Promise<void> {
  await sql`insert into threads.attachment (cooperative, item, position, paper, name)
    select ${cooperative}, ${item}, f.at - 1, f.paper, f.name
    from unnest(${files.map(({ paper }) => paper)}::text[], ${files.map(({ name }) => name)}::text[])
      with ordinality as f (paper, name, at)`.execute(db);
}

/** A file of an item that somebody may see, and that was not taken back. */
export async function findAttachment(
  db: Tx,
  cooperative: number,
  ask: { item: string; position: number; person: string; today: CivilDate },
): Promise<{ paper: string; name: string } | null> {
  const { rows } = await sql<{ paper: string; name: string }>`select a.paper, a.name
    from threads.attachment a
      join threads.item i on i.cooperative = a.cooperative and i.id = a.item
      join threads.thread t on t.cooperative = i.cooperative and t.id = i.thread
    where a.cooperative = ${cooperative} and a.item = ${ask.item} and a.position = ${ask.position}
      and ${visibleTo(ask.person, ask.today)} and ${reaches(ask.person)}
      and not exists (select from threads.removal x
        where x.cooperative = i.cooperative and x.item = i.id)`.execute(db);
  return rows[0] ?? null;
}

export async function insertReceived(
  { db, cooperative }: Scene,
  r: { item: string; messageId: string; whole: string },
): Promise<void> {
  await sql`insert into threads.received (cooperative, item, message_id, whole)
    values (${cooperative}, ${r.item}, ${r.messageId}, ${r.whole})`.execute(db);
}

export async function readReceived(db: Tx, cooperative: number, item: string): Promise<string | null> {
  const { rows } = await sql<{ whole: string }>`select whole from threads.received
    where cooperative = ${cooperative} and item = ${item}`.execute(db);
  return rows[0]?.whole ?? null;
}

/** What a letter already became: it may come twice. */
export async function findReceived(
  db: Tx,
  cooperative: number,
  messageId: string,
): Promise<{ item: string; thread: string } | null> {
  const { rows } = await sql<{ item: string; thread: string }>`select r.item, i.thread
    from threads.received r join threads.item i on i.cooperative = r.cooperative and i.id = r.item
    where r.cooperative = ${cooperative} and r.message_id = ${messageId}`.execute(db);
  return rows[0] ?? null;
}
