import { sql } from "kysely";
import type { CivilDate, Month } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Cents } from "../foundation/money.ts";
import type { Scene } from "../foundation/scene.ts";

/** Wages of a month that payslips have put in the books, by activity: what was reversed is taken off. */
export async function readPostedWages(
  db: Tx,
  cooperative: number,
  month: Month,
): Promise<ReadonlyMap<string, Cents>> {
  const { rows } = await sql<{ activity: string; cents: Cents }>`
    select l.activity, sum(l.debit_cents - l.credit_cents)::bigint as cents
    from payrun.delivery d
      join payrun.posting o on o.cooperative = d.cooperative and o.payslip = d.payslip
      join ledger.line l on l.cooperative = o.cooperative and l.entry in (o.entry, o.reversal)
        and l.account = '641000' and l.activity is not null
        and date_trunc('month', l.date) = d.month
    where d.cooperative = ${cooperative} and d.month = ${`${month}-01`}
    group by l.activity`.execute(db);
  return new Map(rows.map(({ activity, cents }) => [activity, cents]));
}

export interface NewPosting {
  readonly payslip: string;
  readonly entry: string;
  readonly reversal: string | null;
  readonly netCents: Cents;
}

export async function insertPostings(
  { db, cooperative, now, actor }: Scene,
  postings: readonly NewPosting[],
): Promise<void> {
  const col = <T>(pick: (p: NewPosting) => T) => postings.map(pick);
  await sql`insert into payrun.posting (cooperative, payslip, entry, reversal, net_cents, posted_at,
      posted_by)
    select ${cooperative}::int, p.*, ${now}::timestamptz, ${actor.person}::uuid from unnest(
      ${col((p) => p.payslip)}::uuid[], ${col((p) => p.entry)}::uuid[], ${col((p) => p.reversal)}::uuid[],
      ${col((p) => p.netCents)}::bigint[]) as p`.execute(db);
}

/** What is still to be paid of the net of somebody in a month, less than zero where too much was. */
export interface Owed {
  readonly contract: string;
  readonly person: string;
  readonly personName: string;
  readonly activity: string | null;
  readonly postedOn: CivilDate;
  readonly leftCents: Cents;
}

/** Nets in the books that are not wholly paid, and those paid beyond: one line a contract. */
export async function listOwed(db: Tx, cooperative: number, month: Month): Promise<Owed[]> {
  const { rows } = await sql<Owed>`
    select d.contract, d.person, w.given_name || ' ' || w.family_name as "personName", l.activity,
      e.date as "postedOn", (o.net_cents - coalesce((select sum(p.amount_cents) from payrun.payment_part p
        where p.cooperative = d.cooperative and p.contract = d.contract and p.month = d.month),
        0))::bigint as "leftCents"
    from payrun.delivery d
      join payrun.posting o on o.cooperative = d.cooperative and o.payslip = d.payslip
      join ledger.entry e on e.cooperative = o.cooperative and e.id = o.entry
      join ledger.line l on l.cooperative = o.cooperative and l.entry = o.entry and l.position = 1
      join people.person w on w.id = d.person
    where d.cooperative = ${cooperative} and d.month = ${`${month}-01`}
      and not exists (select from payrun.delivery n join payrun.posting np on np.cooperative = n.cooperative
          and np.payslip = n.payslip where n.cooperative = d.cooperative and n.replaces = d.payslip)
    order by w.family_name, w.given_name, d.contract`.execute(db);
  return rows.filter(({ leftCents }) => leftCents !== 0n);
}

export interface NewPayment {
  readonly id: string;
  readonly month: Month;
  readonly paidOn: CivilDate;
  readonly entry: string;
  readonly parts: readonly Pick<Owed, "contract" | "person" | "leftCents">[];
}

export async function insertPayment(
  { db, cooperative, now, actor }: Scene,
  { id, month, paidOn, entry, parts }: NewPayment,
): Promise<void> {
  const day = `${month}-01`;
  await sql`insert into payrun.payment (cooperative, id, month, paid_on, entry, recorded_at, recorded_by)
    values (${cooperative}, ${id}, ${day}, ${paidOn}, ${entry}, ${now}, ${actor.person})`.execute(db);
  await sql`insert into payrun.payment_part (cooperative, payment, month, contract, person, amount_cents)
    select ${cooperative}::int, ${id}::uuid, ${day}::date, p.* from unnest(
      ${parts.map(({ contract }) => contract)}::uuid[], ${parts.map(({ person }) => person)}::uuid[],
      ${parts.map(({ leftCents }) => leftCents)}::bigint[]) as p`.execute(db);
}

/** The lines of the account of staff that posting, correcting and paying a month wrote, by contract. */
export async function listNetLines(
  db: Tx,
  cooperative: number,
  month: Month,
): Promise<{ contract: string; thirdParty: string; entry: string; position: number }[]> {
  const { rows } = await sql<{ contract: string; thirdParty: string; entry: string; position: number }>`
    with posted as (select d.contract, o.entry, o.reversal from payrun.delivery d
        join payrun.posting o on o.cooperative = d.cooperative and o.payslip = d.payslip
      where d.cooperative = ${cooperative} and d.month = ${`${month}-01`}),
    entries as (select contract, entry from posted union select contract, reversal from posted
        where reversal is not null
      union select p.contract, m.entry from payrun.payment m
        join payrun.payment_part p on p.cooperative = m.cooperative and p.payment = m.id
      where m.cooperative = ${cooperative} and m.month = ${`${month}-01`}),
    parties as (select distinct on (p.contract) p.contract, l.third_party from posted p
      join ledger.line l on l.cooperative = ${cooperative} and l.entry = p.entry and l.account = '421000')
    select e.contract, l.third_party as "thirdParty", l.entry, l.position from entries e
      join parties t on t.contract = e.contract
      join ledger.line l on l.cooperative = ${cooperative} and l.entry = e.entry and l.account = '421000'
        and l.third_party = t.third_party
    order by e.contract, l.entry, l.position`.execute(db);
  return rows;
}
