import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export interface EntryPaper {
  /** The hash of its bytes, by which it is opened. */
  readonly paper: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly attachedAt: Date;
  readonly attachedBy: string | null;
  readonly struckAt: Date | null;
  readonly struckBy: string | null;
  readonly reason: string | null;
}

const nameOf = (column: ReturnType<typeof sql.ref>) =>
  sql`(select p.given_name || ' ' || p.family_name from people.person p where p.id = ${column})`;

/** The papers of an entry in the order they came, those struck out among them. */
export async function listEntryPapers(db: Tx, cooperative: number, entry: string): Promise<EntryPaper[]> {
  const { rows } = await sql<EntryPaper>`
    select x.paper, x.name, d.media_type as "mediaType", d.size_bytes as "sizeBytes",
      x.attached_at as "attachedAt", ${nameOf(sql.ref("x.attached_by"))} as "attachedBy",
      s.struck_at as "struckAt", ${nameOf(sql.ref("s.struck_by"))} as "struckBy", s.reason
    from ledger.entry_paper x
      join documents.paper d on d.cooperative = x.cooperative and d.hash = x.paper
      left join ledger.paper_striking s on s.cooperative = x.cooperative and s.entry = x.entry
        and s.paper = x.paper
    where x.cooperative = ${cooperative} and x.entry = ${entry}
    order by x.attached_at, x.paper`.execute(db);
  return rows;
}

/** Holds an entry while a paper is added to it or struck out: two at once come one after the other. */
export async function lockEntryPapers(
  db: Tx,
  cooperative: number,
  entry: string,
): Promise<EntryPaper[] | null> {
  const { rows } = await sql`select pg_advisory_xact_lock(hashtextextended(${entry}::text, ${cooperative}))
    from ledger.entry where cooperative = ${cooperative} and id = ${entry}`.execute(db);
  return rows.length === 0 ? null : listEntryPapers(db, cooperative, entry);
}

export async function insertEntryPaper(
  db: Tx,
  cooperative: number,
  paper: { entry: string; paper: string; name: string; now: Date; by: string | null },
): Promise<void> {
  await sql`insert into ledger.entry_paper (cooperative, entry, paper, name, attached_at, attached_by)
    values (${cooperative}, ${paper.entry}, ${paper.paper}, ${paper.name}, ${paper.now},
      ${paper.by})`.execute(db);
}

/** Attaches papers that are kept already, each once. */
export async function attachPapers(
  { db, cooperative, now, actor }: Scene,
  entry: string,
  papers: readonly { paper: string; name: string }[],
): Promise<void> {
  await sql`insert into ledger.entry_paper (cooperative, entry, paper, name, attached_at, attached_by)
    select ${cooperative}::int, ${entry}::uuid, p.*, ${now}::timestamptz, ${actor.person}::uuid
    from unnest(${papers.map((p) => p.paper)}::text[], ${papers.map((p) => p.name)}::text[]) as p
    on conflict do nothing`.execute(db);
}

export async function insertPaperStriking(
  db: Tx,
  cooperative: number,
  struck: { entry: string; paper: string; reason: string; now: Date; by: string | null },
): Promise<void> {
  await sql`insert into ledger.paper_striking (cooperative, entry, paper, reason, struck_at, struck_by)
    values (${cooperative}, ${struck.entry}, ${struck.paper}, ${struck.reason}, ${struck.now},
      ${struck.by})`.execute(db);
}
