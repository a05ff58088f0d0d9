import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export interface GroupDocument {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  /** Every member of the cooperative reads it, not those of the group alone. */
  readonly shared: boolean;
  readonly versions: readonly DocumentVersion[];
}

export interface DocumentVersion {
  readonly version: number;
  readonly name: string;
  readonly note: string;
  readonly at: string;
  readonly who: string | null;
  readonly bytes: number;
}

const document = sql`select d.id, d.working_group as "group", d.title, d.shared,
    (select json_agg(json_build_object('version', v.version, 'name', v.name, 'note', v.note,
        'at', v.set_at, 'who', p.given_name || ' ' || p.family_name, 'bytes', f.size_bytes)
        order by v.version desc)
      from groups.document_version v
        join documents.paper f on f.cooperative = v.cooperative and f.hash = v.paper
        left join people.person p on p.id = v.set_by
      where v.cooperative = d.cooperative and v.document = d.id) as versions
  from groups.document d`;

export async function readDocument(db: Tx, cooperative: number, id: string): Promise<GroupDocument | null> {
  const { rows } = await sql<GroupDocument>`${document}
    where d.cooperative = ${cooperative} and d.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** The documents of a group, those of its members or those that all may read; the latest first. */
export async function listDocuments(
  db: Tx,
  cooperative: number,
  group: string,
  { all, limit, offset }: { all: boolean; limit: number; offset: number },
): Promise<(GroupDocument & { total: string })[]> {
  const { rows } = await sql<GroupDocument & { total: string }>`select r.*, count(*) over () as total
    from (${document} where d.cooperative = ${cooperative} and d.working_group = ${group}
      and (${all} or d.shared)) r
    order by r.versions -> 0 ->> 'at' desc, r.id limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

/** The name and the paper of a version of a document. */
export async function findVersion(
  db: Tx,
  cooperative: number,
  document: string,
  version: number,
): Promise<{ name: string; paper: string } | null> {
  const { rows } = await sql<{ name: string; paper: string }>`select name, paper from groups.document_version
    where cooperative = ${cooperative} and document = ${document} and version = ${version}`.execute(db);
  return rows[0] ?? null;
}

export async function insertDocument(
  { db, cooperative, now, actor }: Scene,
  d: Pick<GroupDocument, "id" | "group" | "title" | "shared">,
): Promise<void> {
  await sql`insert into groups.document (cooperative, id, working_group, title, shared, set_at, set_by)
    values (${cooperative}, ${d.id}, ${d.group}, ${d.title}, ${d.shared}, ${now}, ${actor.person})`.execute(
    db,
  );
}

export async function updateShared({ db, cooperative }: Scene, id: string, shared: boolean): Promise<void> {
  await sql`update groups.document set shared = ${shared}
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

export async function insertDocumentVersion(
  { db, cooperative, now, actor }: Scene,
  v: { document: string; version: number; name: string; paper: string; note: string },
): Promise<void> {
  await sql`insert into groups.document_version (cooperative, document, version, name, paper, note, set_at,
      set_by)
    values (${cooperative}, ${v.document}, ${v.version}, ${v.name}, ${v.paper}, ${v.note}, ${now},
      ${actor.person})`.execute(db);
}
