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
  /** The ask that it answers, null where nobody had asked. */
  readonly answers: string | null;
  readonly accepted: boolean | null;
  /** Why it was sent back. */
  readonly refusal: string | null;
}

const document = sql`select d.id, d.person, d.kind, d.label, d.given_on as "givenOn", d.ends_on as "endsOn",
    d.paper, d.answers, r.accepted, case when not r.accepted then r.reason end as refusal
  from dossiers.document d left join dossiers.document_decision r
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
  d: Omit<FileDocument, "accepted" | "refusal">,
): Promise<void> {
  await sql`insert into dossiers.document (cooperative, id, person, kind, label, given_on, ends_on, paper,
      answers, given_at, given_by)
    values (${cooperative}, ${d.id}, ${d.person}, ${d.kind}, ${d.label}, ${d.givenOn}, ${d.endsOn},
      ${d.paper}, ${d.answers}, ${now}, ${actor.person})`.execute(db);
}

/** Answers false where it was decided already: of two at once one is told so. */
export async function insertDocumentDecision(
  { db, cooperative, now, actor }: Scene,
  d: { document: string; accepted: boolean; reason: string },
): Promise<boolean> {
  const { rows } = await sql`insert into dossiers.document_decision (cooperative, document, accepted, reason,
      decided_at, decided_by)
    values (${cooperative}, ${d.document}, ${d.accepted}, ${d.reason}, ${now}, ${actor.person})
    on conflict do nothing returning 1`.execute(db);
  return rows.length > 0;
}

export interface EndingDocument {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly kind: DocumentKind;
  readonly label: string;
  readonly endsOn: CivilDate;
  /** Whether the next one is asked for. */
  readonly asked: boolean;
}

/** Documents that end between two days, that no later one of their kind replaces, of people of the house. */
export async function listEndingDocuments(
  db: Tx,
  cooperative: number,
  { from, to, today }: { from: CivilDate; to: CivilDate; today: CivilDate },
): Promise<EndingDocument[]> {
  const { rows } = await sql<EndingDocument>`
    select l.id, l.person, p.given_name || ' ' || p.family_name as name, l.kind, l.label,
      l.ends_on as "endsOn", exists (select from dossiers.ask a
        where a.cooperative = ${cooperative} and a.person = l.person and a.kind = l.kind
          and a.label = l.label and not exists (select from dossiers.ask_withdrawal w
            where w.cooperative = a.cooperative and w.ask = a.id)
          and not exists (select from dossiers.document d join dossiers.document_decision r
              on r.cooperative = d.cooperative and r.document = d.id and r.accepted
            where d.cooperative = a.cooperative and d.answers = a.id)) as asked
    from (select distinct on (d.person, d.kind, d.label) d.id, d.person, d.kind, d.label, d.ends_on
        from dossiers.document d
        where d.cooperative = ${cooperative} and not exists (select from dossiers.document_decision r
          where r.cooperative = d.cooperative and r.document = d.id and not r.accepted)
        order by d.person, d.kind, d.label, d.given_at desc) l
      join people.person p on p.id = l.person
    where l.ends_on between ${from} and ${to} and exists (select from people.mandate m
      where m.cooperative = ${cooperative} and m.person = l.person
        and (m.until is null or m.until >= ${today}))
    order by l.ends_on, name limit 500`.execute(db);
  return rows;
}
