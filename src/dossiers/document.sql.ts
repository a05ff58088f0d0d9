import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { DocumentKind } from "./document.ts";

export interface FileDocument {
  readonly id: string;
  readonly person: string;
  readonly kind: DocumentKind;
  readonly label: string;
  readonly givenOn: CivilDate;
  readonly endsOn: CivilDate | null;
  readonly paper: string;
  readonly refusal: string | null;
}

const document = sql`select d.id, d.person, d.kind, d.label, d.given_on as "givenOn", d.ends_on as "endsOn",
    d.paper, r.reason as refusal
  from dossiers.document d left join dossiers.document_refusal r
    on r.cooperative = d.cooperative and r.document = d.id`;

/** The documents of a file, by kind, the latest given first. */
export async function listDocuments(db: Tx, cooperative: number, person: string): Promise<FileDocument[]> {
  const { rows } = await sql<FileDocument>`${document}
    where d.cooperative = ${cooperative} and d.person = ${person}
    order by d.kind, d.given_at desc limit 100`.execute(db);
  return rows;
}

export async function readFileDocument(
  db: Tx,
  cooperative: number,
  id: string,
): Promise<FileDocument | null> {
  const { rows } = await sql<FileDocument>`${document}
    where d.cooperative = ${cooperative} and d.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export async function insertDocument(
  { db, cooperative, now, actor }: Scene,
  d: Omit<FileDocument, "refusal">,
): Promise<void> {
  await sql`insert into dossiers.document (cooperative, id, person, kind, label, given_on, ends_on, paper,
      given_at, given_by)
    values (${cooperative}, ${d.id}, ${d.person}, ${d.kind}, ${d.label}, ${d.givenOn}, ${d.endsOn},
      ${d.paper}, ${now}, ${actor.person})`.execute(db);
}

/** Answers false where it was refused already: of two at once one is told so. */
export async function insertDocumentRefusal(
  { db, cooperative, now, actor }: Scene,
  refusal: { document: string; reason: string },
): Promise<boolean> {
  const { rows } = await sql`insert into dossiers.document_refusal (cooperative, document, reason,
      refused_at, refused_by)
    values (${cooperative}, ${refusal.document}, ${refusal.reason}, ${now}, ${actor.person})
    on conflict do nothing returning 1`.execute(db);
  return rows.length > 0;
}

export interface EndingDocument {
  readonly person: string;
  readonly name: string;
  readonly endsOn: CivilDate;
}

/** Documents that end between two days and that no later one of their kind replaces. */
export async function listEndingDocuments(
  db: Tx,
  cooperative: number,
  { from, to }: { from: CivilDate; to: CivilDate },
): Promise<(EndingDocument & { id: string })[]> {
  const { rows } = await sql<EndingDocument & { id: string }>`
    select l.id, l.person, p.given_name || ' ' || p.family_name as name, l.ends_on as "endsOn"
    from (select distinct on (d.person, d.kind, d.label) d.id, d.person, d.ends_on
        from dossiers.document d
        where d.cooperative = ${cooperative} and not exists (select from dossiers.document_refusal r
          where r.cooperative = d.cooperative and r.document = d.id)
        order by d.person, d.kind, d.label, d.given_at desc) l
      join people.person p on p.id = l.person
    where l.ends_on between ${from} and ${to} order by l.ends_on, name`.execute(db);
  return rows;
}
