import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

interface EntryName {
  readonly id: string;
  readonly journal: string;
  readonly number: number;
}

export interface PostedEntryHead {
  readonly id: string;
  readonly fiscalYear: CivilDate;
  readonly journal: string;
  readonly journalLabel: string;
  readonly number: number;
  readonly position: bigint;
  readonly date: CivilDate;
  readonly documentRef: string;
  readonly documentDate: CivilDate;
  readonly label: string;
  readonly validOn: CivilDate;
  readonly postedAt: Date;
  /** Who posted it; null for an import by the operator or a later effect. */
  readonly postedBy: string | null;
  readonly importedNumber: string | null;
  readonly source: string | null;
  readonly sourceId: string | null;
  readonly seal: string;
  readonly previousSeal: string;
  readonly reverses: EntryName | null;
  readonly reversedBy: EntryName | null;
}

const nameOf = sql`json_build_object('id', o.id, 'journal', o.journal, 'number', o.number)`;

/** An entry as its page shows it, without its lines; null where there is none of that name here. */
export async function readEntryHead(
  db: Tx,
  cooperative: number,
  id: string,
): Promise<PostedEntryHead | null> {
  const { rows } = await sql<PostedEntryHead>`
    select e.id, e.fiscal_year as "fiscalYear", e.journal, j.label as "journalLabel", e.number, e.position,
      e.date, e.document_ref as "documentRef", e.document_date as "documentDate", e.label,
      e.valid_on as "validOn", e.posted_at as "postedAt",
      (select p.given_name || ' ' || p.family_name from people.person p where p.id = e.posted_by)
        as "postedBy",
      e.imported_number as "importedNumber", e.source, e.source_id as "sourceId",
      encode(e.seal, 'hex') as seal, encode(e.previous_seal, 'hex') as "previousSeal",
      (select ${nameOf} from ledger.entry o where o.cooperative = e.cooperative and o.id = e.reverses)
        as reverses,
      (select ${nameOf} from ledger.entry o where o.cooperative = e.cooperative and o.reverses = e.id)
        as "reversedBy"
    from ledger.entry e join ledger.journal j on j.cooperative = e.cooperative and j.code = e.journal
    where e.cooperative = ${cooperative} and e.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export interface PostedLine {
  readonly position: number;
  readonly account: string;
  readonly accountLabel: string;
  readonly thirdParty: string | null;
  readonly thirdPartyLabel: string | null;
  readonly activity: string | null;
  readonly activityCode: string | null;
  readonly activityName: string | null;
  readonly label: string;
  readonly debitCents: bigint;
  readonly creditCents: bigint;
  readonly dueOn: CivilDate | null;
  readonly letter: number | null;
}

/** The lines of an entry, each with the names of what it bears and its letter. */
export async function listEntryLines(db: Tx, cooperative: number, id: string): Promise<PostedLine[]> {
  const { rows } = await sql<PostedLine>`
    select l.position::int as position, l.account, a.label as "accountLabel", l.third_party as "thirdParty",
      t.label as "thirdPartyLabel", l.activity, v.code as "activityCode", v.name as "activityName", l.label,
      l.debit_cents as "debitCents", l.credit_cents as "creditCents", l.due_on as "dueOn", g.number as letter
    from ledger.line l
      join ledger.account a on a.cooperative = l.cooperative and a.code = l.account
      left join ledger.third_party t on t.cooperative = l.cooperative and t.code = l.third_party
      left join activities.activity v on v.cooperative = l.cooperative and v.id = l.activity
      left join ledger.lettered_line x on x.cooperative = l.cooperative and x.entry = l.entry
        and x.position = l.position
      left join ledger.lettering g on g.cooperative = x.cooperative and g.id = x.lettering
    where l.cooperative = ${cooperative} and l.entry = ${id} order by l.position`.execute(db);
  return rows;
}
