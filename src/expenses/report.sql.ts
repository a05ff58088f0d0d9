import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Cents } from "../foundation/money.ts";
import type { Scene } from "../foundation/scene.ts";
import { expenseColumns } from "./expense.sql.ts";
import type { Expense } from "./expense.ts";

export const reportStates = [
  "submitted",
  "asked",
  "validated",
  "paid",
  "waived",
  "refused",
  "withdrawn",
] as const;
export type ReportState = (typeof reportStates)[number];

export interface Report {
  readonly id: string;
  readonly number: string;
  readonly activity: string | null;
  readonly activityName: string | null;
  readonly adviser: string | null;
  readonly person: string;
  readonly personName: string;
  readonly note: string;
  readonly submittedAt: Date;
  readonly state: ReportState;
  readonly refundedCents: Cents | null;
  readonly leftCents: Cents;
  readonly validatedAt: Date | null;
  readonly validatedBy: string | null;
  readonly entry: string | null;
}

const byName = (column: ReturnType<typeof sql.ref>) =>
  sql`(select p.given_name || ' ' || p.family_name from people.person p where p.id = ${column})`;

const report = sql`select r.id, r.number, r.activity, a.name as "activityName", a.adviser, r.person,
    ${byName(sql.ref("r.person"))} as "personName", r.note, r.submitted_at as "submittedAt", s.state,
    s.refunded_cents as "refundedCents", s.left_cents::bigint as "leftCents",
    v.validated_at as "validatedAt",
    ${byName(sql.ref("v.validated_by"))} as "validatedBy", v.entry
  from expenses.report r
    join expenses.standing s on s.cooperative = r.cooperative and s.report = r.id
    left join expenses.validation v on v.cooperative = r.cooperative and v.report = r.id
    left join activities.activity a on a.cooperative = r.cooperative and a.id = r.activity`;

export async function readReport(db: Tx, cooperative: number, id: string): Promise<Report | null> {
  const { rows } = await sql<Report>`${report} where r.cooperative = ${cooperative}
    and r.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Held until commit: what is decided on a report is decided one after the other. */
export async function lockReport(db: Tx, cooperative: number, id: string): Promise<Report | null> {
  await sql`select from expenses.report where cooperative = ${cooperative} and id = ${id}
    for no key update`.execute(db);
  return readReport(db, cooperative, id);
}

export interface ReportFilter {
  /** Null: of everybody; else of these activities, or of this person. */
  readonly seen: { readonly activities: readonly string[]; readonly person: string } | null;
  readonly activity: string | null;
  readonly states: readonly ReportState[] | null;
  readonly search: string;
  readonly limit: number;
  readonly offset: number;
}

export type ReportRow = Report & { total: bigint; leftInAllCents: Cents };

/** The reports that the filter keeps, those that wait longest first among what waits, else the latest. */
export async function listReportRows(db: Tx, cooperative: number, f: ReportFilter): Promise<ReportRow[]> {
  const like = `%${f.search}%`;
  const { rows } = await sql<ReportRow>`
    select x.*, count(*) over () as total, (sum(x."leftCents") over ())::bigint as "leftInAllCents"
    from (${report} where r.cooperative = ${cooperative}
      and (${f.seen === null} or r.person = ${f.seen?.person ?? null}::uuid
        or r.activity = any(${f.seen?.activities ?? []}::uuid[]))
      and (${f.activity}::uuid is null or r.activity = ${f.activity}::uuid)
      and (${f.states}::text[] is null or s.state = any(${f.states}::text[]))
      and (${f.search} = '' or r.number ilike ${like} or foundation.plain(a.name) like
        foundation.plain(${like}) or exists (select from people.person p where p.id = r.person
          and foundation.plain(p.given_name || ' ' || p.family_name) like foundation.plain(${like})))) x
    order by x."submittedAt" desc, x.number desc
    limit ${f.limit} offset ${f.offset}`.execute(db);
  return rows;
}

export interface ReportLine extends Expense {
  readonly position: number;
  readonly refusal: string | null;
  readonly releasedAt: Date | null;
  /** What it came to once it was validated. */
  readonly refundedCents: Cents | null;
  readonly recoveredCents: Cents | null;
}

export async function listReportLines(db: Tx, cooperative: number, id: string): Promise<ReportLine[]> {
  const { rows } = await sql<ReportLine>`select ${expenseColumns}, l.position, l.refusal,
      l.released_at as "releasedAt", p.refunded_cents as "refundedCents", p.vat_cents as "recoveredCents"
    from expenses.report_line l
      join expenses.expense e on e.cooperative = l.cooperative and e.id = l.expense
      left join expenses.posted p on p.cooperative = l.cooperative and p.expense = l.expense
        and p.report = l.report
    where l.cooperative = ${cooperative} and l.report = ${id} order by l.position`.execute(db);
  return rows;
}

/** The next number of the year, its series held until commit. */
export async function drawNumber(db: Tx, cooperative: number, year: number): Promise<number> {
  const { rows } = await sql<{ last: number }>`insert into expenses.series as kept
      (cooperative, year, last_number) values (${cooperative}, ${year}, 1)
    on conflict (cooperative, year) do update set last_number = kept.last_number + 1
    returning last_number as last`.execute(db);
  return rows[0]?.last ?? 0;
}

export interface NewReport {
  readonly id: string;
  readonly number: string;
  readonly activity: string | null;
  readonly person: string;
  readonly note: string;
  readonly expenses: readonly string[];
}

export async function insertReport({ db, cooperative, now, actor }: Scene, r: NewReport): Promise<void> {
  await sql`insert into expenses.report (cooperative, id, number, activity, person, note, submitted_at,
      submitted_by)
    values (${cooperative}, ${r.id}, ${r.number}, ${r.activity}, ${r.person}, ${r.note}, ${now},
      ${actor.person})`.execute(db);
  await sql`insert into expenses.report_line (cooperative, report, expense, position)
    select ${cooperative}::int, ${r.id}::uuid, e, ordinality
    from unnest(${r.expenses}::uuid[]) with ordinality as of (e, ordinality)`.execute(db);
}

/** Gives expenses of a report back to who sent them: one, with why, or all. */
export async function releaseLines(
  { db, cooperative, now, actor }: Scene,
  { report: id, expense, refusal }: { report: string; expense: string | null; refusal: string | null },
): Promise<void> {
  await sql`update expenses.report_line set refusal = ${refusal}, released_at = ${now},
      released_by = ${actor.person}
    where cooperative = ${cooperative} and report = ${id} and released_at is null
      and (${expense}::uuid is null or expense = ${expense}::uuid)`.execute(db);
}

export async function insertReportWithdrawal(
  { db, cooperative, now, actor }: Scene,
  id: string,
): Promise<void> {
  await sql`insert into expenses.withdrawal (cooperative, report, withdrawn_at, withdrawn_by)
    values (${cooperative}, ${id}, ${now}, ${actor.person})`.execute(db);
}
