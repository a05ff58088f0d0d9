import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Cents } from "../foundation/money.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Expense } from "./expense.ts";

export const expenseColumns = sql`e.id, e.activity, e.person, e.category, e.spent_on as "spentOn", e.label,
  e.supplier, e.reference, e.gross_cents as "grossCents", e.vat_cents as "vatCents", e.vehicle,
  e.from_place as "fromPlace", e.to_place as "toPlace", e.km, e.units, e.away_since as "awaySince",
  e.beneficiary, e.paper, e.paper_name as "paperName", e.lost_reason as "lostReason",
  e.not_twice as "notTwice"`;

/** The report that holds it now, by its number; and why it was refused last, where it was. */
export interface Held {
  readonly heldBy: string | null;
  readonly refusal: string | null;
}

const held = sql`(select r.number from expenses.report_line l join expenses.report r
      on r.cooperative = l.cooperative and r.id = l.report
    where l.cooperative = e.cooperative and l.expense = e.id and l.released_at is null) as "heldBy",
  (select l.refusal from expenses.report_line l where l.cooperative = e.cooperative and l.expense = e.id
    order by l.released_at desc nulls first limit 1) as refusal`;

/** Locked in the order of their names, then read: what held them meanwhile is seen. */
export async function lockExpenses(db: Tx, cooperative: number, ids: readonly string[]) {
  await sql`select from expenses.expense e where e.cooperative = ${cooperative}
    and e.id = any(${ids}::uuid[]) order by e.id for no key update`.execute(db);
  const { rows } = await sql<Expense & Held>`select ${expenseColumns}, ${held} from expenses.expense e
    where e.cooperative = ${cooperative} and e.id = any(${ids}::uuid[]) order by e.id`.execute(db);
  return rows;
}

export async function readExpense(db: Tx, cooperative: number, id: string) {
  const { rows } = await sql<Expense & Held & { mediaType: string | null }>`
    select ${expenseColumns}, ${held}, (select d.media_type from documents.paper d
      where d.cooperative = e.cooperative and d.hash = e.paper) as "mediaType"
    from expenses.expense e where e.cooperative = ${cooperative} and e.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** What a person has not sent yet, the latest first. */
export async function listUnsent(db: Tx, cooperative: number, person: string) {
  const { rows } = await sql<Expense & Held>`select ${expenseColumns}, ${held} from expenses.expense e
    where e.cooperative = ${cooperative} and e.person = ${person} and not exists
      (select from expenses.report_line l where l.cooperative = e.cooperative and l.expense = e.id
        and l.released_at is null)
    order by e.spent_on desc nulls first, e.id desc limit 200`.execute(db);
  return rows;
}

export async function putExpense({ db, cooperative, now, actor }: Scene, e: Expense): Promise<void> {
  await sql`insert into expenses.expense (cooperative, id, activity, person, category, spent_on, label,
      supplier, reference, gross_cents, vat_cents, vehicle, from_place, to_place, km, units, away_since,
      beneficiary, paper, paper_name, lost_reason, not_twice, kept_at, kept_by)
    values (${cooperative}, ${e.id}, ${e.activity}, ${e.person}, ${e.category}, ${e.spentOn}, ${e.label},
      ${e.supplier}, ${e.reference}, ${e.grossCents}, ${e.vatCents}, ${e.vehicle}, ${e.fromPlace},
      ${e.toPlace}, ${e.km}, ${e.units}, ${e.awaySince}, ${e.beneficiary}, ${e.paper}, ${e.paperName},
      ${e.lostReason}, ${e.notTwice}, ${now}, ${actor.person})
    on conflict (cooperative, id) do update set activity = excluded.activity, category = excluded.category,
      spent_on = excluded.spent_on, label = excluded.label, supplier = excluded.supplier,
      reference = excluded.reference, gross_cents = excluded.gross_cents, vat_cents = excluded.vat_cents,
      vehicle = excluded.vehicle, from_place = excluded.from_place, to_place = excluded.to_place,
      km = excluded.km, units = excluded.units, away_since = excluded.away_since,
      beneficiary = excluded.beneficiary, paper = excluded.paper, paper_name = excluded.paper_name,
      lost_reason = excluded.lost_reason, not_twice = excluded.not_twice, kept_at = excluded.kept_at,
      kept_by = excluded.kept_by`.execute(db);
}

/** Answers false where a report once held it: what was refused stays to be read. */
export async function deleteExpense(db: Tx, cooperative: number, id: string): Promise<boolean> {
  const { rows } = await sql`delete from expenses.expense e where e.cooperative = ${cooperative}
    and e.id = ${id} and not exists (select from expenses.report_line l
      where l.cooperative = e.cooperative and l.expense = e.id)
    returning 1`.execute(db);
  return rows.length > 0;
}

/** Another expense that may be the same one: same paper, or same day and amount. */
export interface Twin {
  readonly expense: string;
  readonly twin: string;
  readonly samePaper: boolean;
  readonly spentOn: CivilDate | null;
  readonly grossCents: Cents | null;
  readonly supplier: string;
  readonly number: string | null;
}

/**
 * Those that look like these: of the same person or the same activity, and of a report that was not taken
 * back, or of these themselves.
 */
export async function listTwins(db: Tx, cooperative: number, ids: readonly string[]): Promise<Twin[]> {
  const { rows } = await sql<Twin>`
    select e.id as expense, t.id as twin, coalesce(t.paper = e.paper, false) as "samePaper",
      t.spent_on as "spentOn", t.gross_cents as "grossCents", t.supplier, r.number
    from expenses.expense e
      join expenses.expense t on t.cooperative = e.cooperative and t.id <> e.id
        and (t.person = e.person or t.activity = e.activity)
        and (t.paper = e.paper or (t.spent_on = e.spent_on and t.gross_cents = e.gross_cents))
      left join expenses.report_line l on l.cooperative = t.cooperative and l.expense = t.id
        and l.released_at is null
      left join expenses.report r on r.cooperative = l.cooperative and r.id = l.report
    where e.cooperative = ${cooperative} and e.id = any(${ids}::uuid[])
      and (r.id is not null or t.id = any(${ids}::uuid[]))
    order by e.id, t.id limit 200`.execute(db);
  return rows;
}
