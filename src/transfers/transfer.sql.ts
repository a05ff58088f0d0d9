import { sql } from "kysely";
import type { CivilDate, Month } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Cents } from "../foundation/money.ts";
import type { Scene } from "../foundation/scene.ts";

export const transferStates = ["proposed", "accepted", "declined", "withdrawn", "stopped"] as const;
export type TransferState = (typeof transferStates)[number];

export interface Transfer {
  readonly id: string;
  readonly number: string;
  readonly seller: string;
  readonly sellerName: string;
  readonly sellerAdviser: string | null;
  readonly buyer: string;
  readonly buyerName: string;
  readonly label: string;
  readonly note: string;
  readonly cents: Cents;
  readonly servedOn: CivilDate;
  readonly monthly: boolean;
  readonly until: CivilDate | null;
  /** The last month of what was stopped. */
  readonly lastMonth: Month | null;
  readonly proposedAt: Date;
  readonly state: TransferState;
  readonly reason: string;
}

const transfer = sql`select t.id, t.number, t.seller, s.name as "sellerName", s.adviser as "sellerAdviser",
    t.buyer, b.name as "buyerName", t.label, t.note, t.cents, t.served_on as "servedOn", t.monthly, t.until,
    to_char(t.last_month, 'YYYY-MM') as "lastMonth", t.proposed_at as "proposedAt",
    case when a.outcome = 'declined' then 'declined'
      when a.outcome = 'accepted' and t.closed_at is not null then 'stopped'
      when a.outcome = 'accepted' then 'accepted'
      when t.closed_at is not null then 'withdrawn' else 'proposed' end as state,
    coalesce(a.reason, '') as reason
  from transfers.transfer t
    join activities.activity s on s.cooperative = t.cooperative and s.id = t.seller
    join activities.activity b on b.cooperative = t.cooperative and b.id = t.buyer
    left join transfers.answer a on a.cooperative = t.cooperative and a.transfer = t.id`;

export async function readTransfer(db: Tx, cooperative: number, id: string): Promise<Transfer | null> {
  const { rows } = await sql<Transfer>`${transfer} where t.cooperative = ${cooperative}
    and t.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Held until commit: what becomes of it is decided once. */
export async function lockTransfer(db: Tx, cooperative: number, id: string): Promise<Transfer | null> {
  await sql`select from transfers.transfer where cooperative = ${cooperative} and id = ${id}
    for no key update`.execute(db);
  return readTransfer(db, cooperative, id);
}

/** Seen by everybody of the team, or by whoever runs or follows one of the two activities. */
export async function listTransferRows(
  db: Tx,
  cooperative: number,
  f: { seen: readonly string[] | null; state: TransferState | null; limit: number; offset: number },
): Promise<(Transfer & { total: bigint })[]> {
  const { rows } = await sql<Transfer & { total: bigint }>`select x.*, count(*) over () as total
    from (${transfer} where t.cooperative = ${cooperative}
      and (${f.seen === null} or t.seller = any(${[...(f.seen ?? [])]}::uuid[])
        or t.buyer = any(${[...(f.seen ?? [])]}::uuid[]))) x
    where ${f.state}::text is null or x.state = ${f.state}::text
    order by (x.state = 'proposed') desc, x."proposedAt" desc, x.id
    limit ${f.limit} offset ${f.offset}`.execute(db);
  return rows;
}

export interface Posting {
  readonly month: Month;
  readonly entry: string;
  readonly reversal: string | null;
}

export async function listPostings(db: Tx, cooperative: number, id: string): Promise<Posting[]> {
  const { rows } = await sql<Posting>`select to_char(p.month, 'YYYY-MM') as month, p.entry,
      r.entry as reversal
    from transfers.posting p left join transfers.reversal r on r.cooperative = p.cooperative
      and r.transfer = p.transfer and r.month = p.month
    where p.cooperative = ${cooperative} and p.transfer = ${id} order by p.month desc`.execute(db);
  return rows;
}

/** Monthly ones that both agreed on, of which a month lacks its own. */
const dueIn = (cooperative: number, first: string) => sql`t.cooperative = ${cooperative} and t.monthly
  and date_trunc('month', t.served_on) <= ${first}::date
  and (t.until is null or t.until >= ${first}::date)
  and (t.last_month is null or t.last_month >= ${first}::date)
  and exists (select from transfers.answer a where a.cooperative = t.cooperative
    and a.transfer = t.id and a.outcome = 'accepted')
  and not exists (select from transfers.posting p where p.cooperative = t.cooperative
    and p.transfer = t.id and p.month = ${first}::date)`;

/** How many a month still asks for; nothing is held. */
export async function countDueIn(db: Tx, cooperative: number, month: Month): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from transfers.transfer t
    where ${dueIn(cooperative, `${month}-01`)}`.execute(db);
  return rows[0]?.n ?? 0;
}

/** The monthly ones that a month still asks for, locked, in the order of their numbers. */
export async function lockDueIn(db: Tx, cooperative: number, month: Month): Promise<Transfer[]> {
  const first = `${month}-01`;
  const { rows: locked } = await sql<{ id: string }>`select t.id from transfers.transfer t
    where ${dueIn(cooperative, first)} order by t.number for no key update`.execute(db);
  if (locked.length === 0) return [];
  // Read again under the lock: another close may have posted them meanwhile.
  const { rows } = await sql<Transfer>`${transfer} where t.cooperative = ${cooperative}
      and t.id = any(${locked.map(({ id }) => id)}::uuid[])
      and not exists (select from transfers.posting p where p.cooperative = t.cooperative
        and p.transfer = t.id and p.month = ${first}::date)
    order by t.number`.execute(db);
  return rows;
}

/** How many wait for an answer and were served by the end of a month, and how many it still asks for. */
export async function countWaiting(
  db: Tx,
  cooperative: number,
  { month, activities }: { month: Month; activities: readonly string[] | null },
): Promise<number> {
  const { rows } = await sql<{ n: number }>`/* prepared */ select count(*)::int as n from transfers.transfer t
    where t.cooperative = ${cooperative} and t.closed_at is null
      and t.served_on < ${`${month}-01`}::date + interval '1 month'
      and (${activities === null} or t.buyer = any(${[...(activities ?? [])]}::uuid[]))
      and not exists (select from transfers.answer a where a.cooperative = t.cooperative
        and a.transfer = t.id)`.execute(db);
  return rows[0]?.n ?? 0;
}

/** The next number of the year, its series held until commit. */
export async function drawNumber(db: Tx, cooperative: number, year: number): Promise<string> {
  const { rows } = await sql<{ last: number }>`insert into transfers.series as kept
      (cooperative, year, last_number) values (${cooperative}, ${year}, 1)
    on conflict (cooperative, year) do update set last_number = kept.last_number + 1
    returning last_number as last`.execute(db);
  return `INT-${year}-${String(rows[0]?.last ?? 0).padStart(5, "0")}`;
}

export type NewTransfer = Pick<
  Transfer,
  "id" | "number" | "seller" | "buyer" | "label" | "note" | "cents" | "servedOn" | "monthly" | "until"
>;

export async function insertTransfer({ db, cooperative, now, actor }: Scene, t: NewTransfer): Promise<void> {
  await sql`insert into transfers.transfer (cooperative, id, number, seller, buyer, label, note, cents,
      served_on, monthly, until, proposed_at, proposed_by)
    values (${cooperative}, ${t.id}, ${t.number}, ${t.seller}, ${t.buyer}, ${t.label}, ${t.note}, ${t.cents},
      ${t.servedOn}, ${t.monthly}, ${t.until}, ${now}, ${actor.person})`.execute(db);
}

export async function insertAnswer(
  { db, cooperative, now, actor }: Scene,
  a: { transfer: string; outcome: "accepted" | "declined"; reason: string },
): Promise<void> {
  await sql`insert into transfers.answer (cooperative, transfer, outcome, reason, answered_at, answered_by)
    values (${cooperative}, ${a.transfer}, ${a.outcome}, ${a.reason}, ${now}, ${actor.person})`.execute(db);
}

export async function closeTransfer(
  { db, cooperative, now }: Scene,
  id: string,
  lastMonth: Month | null,
): Promise<void> {
  await sql`update transfers.transfer set closed_at = ${now},
      last_month = ${lastMonth && `${lastMonth}-01`}::date
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

export interface NewPosting {
  readonly transfer: string;
  readonly month: Month;
  readonly entry: string;
}

export async function insertPostings(
  { db, cooperative, now, actor }: Scene,
  rows: readonly NewPosting[],
): Promise<void> {
  await sql`insert into transfers.posting (cooperative, transfer, month, entry, posted_at, posted_by)
    select ${cooperative}, p.transfer, p.month, p.entry, ${now}, ${actor.person}
    from unnest(${rows.map((r) => r.transfer)}::uuid[], ${rows.map((r) => `${r.month}-01`)}::date[],
      ${rows.map((r) => r.entry)}::uuid[]) as p (transfer, month, entry)`.execute(db);
}

export async function insertReversal(
  { db, cooperative, now, actor }: Scene,
  r: NewPosting & { reason: string },
): Promise<void> {
  await sql`insert into transfers.reversal (cooperative, transfer, month, entry, reason, reversed_at,
      reversed_by)
    values (${cooperative}, ${r.transfer}, ${`${r.month}-01`}, ${r.entry}, ${r.reason}, ${now},
      ${actor.person})`.execute(db);
}

/** Whom an activity may serve: every other one that is open. */
export async function listBuyers(
  db: Tx,
  cooperative: number,
  on: CivilDate,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`select a.id, a.name from activities.activity a
    where a.cooperative = ${cooperative} and a.opened_on <= ${on}
      and not exists (select from activities.closing c where c.cooperative = a.cooperative
        and c.activity = a.id and c.closed_on < ${on})
    order by a.name limit 2000`.execute(db);
  return rows;
}
