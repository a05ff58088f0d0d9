import { sql } from "kysely";
import type { Month } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Cents } from "../foundation/money.ts";
import type { Scene } from "../foundation/scene.ts";

/** A payslip that came back: what is written in it, whose it is now, and how far it has come. */
export interface Payslip {
  readonly id: string;
  readonly month: Month;
  readonly fileName: string;
  readonly firstPage: number;
  readonly lastPage: number;
  readonly paper: string;
  readonly nameRead: string;
  readonly monthRead: Month | null;
  readonly grossCents: Cents | null;
  readonly beforeTaxCents: Cents | null;
  readonly netCents: Cents | null;
  readonly taxableCents: Cents | null;
  readonly socialCents: Cents | null;
  readonly reductionCents: Cents | null;
  readonly costCents: Cents | null;
  readonly knownBy: "nir" | "name" | null;
  /** Whose: by what is written, or by the hand that corrected it last. */
  readonly contract: string | null;
  readonly person: string | null;
  readonly personName: string | null;
  readonly handled: "confirmed" | "aside" | null;
  readonly reason: string | null;
  readonly handledBy: string | null;
  readonly deliveredAt: Date | null;
  readonly replaces: string | null;
  /** The one that took its place. */
  readonly replacedBy: string | null;
  readonly entry: string | null;
  readonly reversal: string | null;
}

const payslip = sql`select s.id, to_char(s.month, 'YYYY-MM') as month, f.name as "fileName",
    s.first_page as "firstPage", s.last_page as "lastPage", s.paper, s.name_read as "nameRead",
    to_char(s.month_read, 'YYYY-MM') as "monthRead", s.gross_cents as "grossCents",
    s.before_tax_cents as "beforeTaxCents", s.net_cents as "netCents", s.taxable_cents as "taxableCents",
    s.social_cents as "socialCents", s.reduction_cents as "reductionCents", s.cost_cents as "costCents",
    s.known_by as "knownBy", coalesce(d.contract, h.contract, s.contract) as contract,
    coalesce(d.person, h.person, s.person) as person,
    w.given_name || ' ' || w.family_name as "personName", h.kind as handled, h.reason,
    (select b.given_name || ' ' || b.family_name from people.person b where b.id = h.decided_by)
      as "handledBy",
    d.delivered_at as "deliveredAt", d.replaces, n.payslip as "replacedBy", o.entry, o.reversal
  from payrun.payslip s
    join payrun.file f on f.cooperative = s.cooperative and f.id = s.file
    left join lateral (select h.* from payrun.handling h where h.cooperative = s.cooperative
      and h.payslip = s.id order by h.number desc limit 1) h on true
    left join payrun.delivery d on d.cooperative = s.cooperative and d.payslip = s.id
    left join payrun.delivery n on n.cooperative = s.cooperative and n.replaces = s.id
    left join payrun.posting o on o.cooperative = s.cooperative and o.payslip = s.id
    left join people.person w on w.id = coalesce(d.person, h.person, s.person)`;

export async function readPayslip(db: Tx, cooperative: number, id: string): Promise<Payslip | null> {
  const { rows } = await sql<Payslip>`${payslip}
    where s.cooperative = ${cooperative} and s.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** The payslips that came back for a month, by name, those of nobody first. */
export async function listPayslips(db: Tx, cooperative: number, month: Month): Promise<Payslip[]> {
  const { rows } = await sql<Payslip>`${payslip}
    where s.cooperative = ${cooperative} and s.month = ${`${month}-01`}
    order by w.family_name nulls first, w.given_name, f.given_at, s.first_page`.execute(db);
  return rows;
}

/** The payslips that somebody was given, the newest first. */
export async function listPayslipsOf(
  db: Tx,
  cooperative: number,
  { person, limit, offset }: { person: string; limit: number; offset: number },
): Promise<(Payslip & { total: number })[]> {
  const { rows } = await sql<Payslip & { total: number }>`
    select p.*, (count(*) over ())::int as total from (${payslip}
      where s.cooperative = ${cooperative} and d.person = ${person}) p
    order by p.month desc, p."deliveredAt" desc, p.id limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

/** Whether that file came back for that month already. */
export async function isGiven(
  db: Tx,
  cooperative: number,
  { month, paper }: { month: Month; paper: string },
): Promise<boolean> {
  const { rows } = await sql`select from payrun.file where cooperative = ${cooperative}
    and month = ${`${month}-01`} and paper = ${paper}`.execute(db);
  return rows.length > 0;
}

export interface NewFile {
  readonly id: string;
  readonly month: Month;
  readonly paper: string;
  readonly name: string;
  readonly pages: number;
}

export async function insertFile({ db, cooperative, now, actor }: Scene, f: NewFile): Promise<void> {
  await sql`insert into payrun.file (cooperative, id, month, paper, name, pages, given_at, given_by)
    values (${cooperative}, ${f.id}, ${`${f.month}-01`}, ${f.paper}, ${f.name}, ${f.pages}, ${now},
      ${actor.person})`.execute(db);
}

export type NewPayslip = Pick<
  Payslip,
  "id" | "month" | "firstPage" | "lastPage" | "paper" | "nameRead" | "monthRead" | "grossCents" | "netCents"
> &
  Pick<Payslip, "beforeTaxCents" | "taxableCents" | "socialCents" | "reductionCents" | "costCents"> &
  Pick<Payslip, "contract" | "person" | "knownBy"> & { readonly file: string };

/** One statement for all the payslips of a file. */
export async function insertPayslips(
  { db, cooperative }: Scene,
  payslips: readonly NewPayslip[],
): Promise<void> {
  const col = <T>(pick: (p: NewPayslip) => T) => payslips.map(pick);
  await sql`insert into payrun.payslip (cooperative, id, file, month, paper, first_page, last_page, name_read,
      month_read, gross_cents, before_tax_cents, net_cents, taxable_cents, social_cents, reduction_cents,
      cost_cents, contract, person, known_by)
    select ${cooperative}::int, p.* from unnest(${col((p) => p.id)}::uuid[], ${col((p) => p.file)}::uuid[],
      ${col((p) => `${p.month}-01`)}::date[], ${col((p) => p.paper)}::text[],
      ${col((p) => p.firstPage)}::int[], ${col((p) => p.lastPage)}::int[], ${col((p) => p.nameRead)}::text[],
      ${col((p) => (p.monthRead ? `${p.monthRead}-01` : null))}::date[],
      ${col((p) => p.grossCents)}::bigint[], ${col((p) => p.beforeTaxCents)}::bigint[],
      ${col((p) => p.netCents)}::bigint[], ${col((p) => p.taxableCents)}::bigint[],
      ${col((p) => p.socialCents)}::bigint[], ${col((p) => p.reductionCents)}::bigint[],
      ${col((p) => p.costCents)}::bigint[], ${col((p) => p.contract)}::uuid[],
      ${col((p) => p.person)}::uuid[], ${col((p) => p.knownBy)}::text[]) as p`.execute(db);
}

export interface NewHandling {
  readonly payslip: string;
  readonly kind: "confirmed" | "aside";
  readonly contract: string | null;
  readonly person: string | null;
  readonly reason: string;
}

export async function insertHandling({ db, cooperative, now, actor }: Scene, h: NewHandling): Promise<void> {
  await sql`insert into payrun.handling (cooperative, payslip, number, kind, contract, person, reason,
      decided_at, decided_by)
    select ${cooperative}, ${h.payslip}::uuid, coalesce(max(number), 0) + 1, ${h.kind}, ${h.contract}::uuid,
      ${h.person}::uuid, ${h.reason}, ${now}::timestamptz, ${actor.person}::uuid
    from payrun.handling where cooperative = ${cooperative} and payslip = ${h.payslip}`.execute(db);
}

export interface NewDelivery {
  readonly payslip: string;
  readonly contract: string;
  readonly person: string;
  readonly replaces: string | null;
}

export async function insertDeliveries(
  { db, cooperative, now, actor }: Scene,
  month: Month,
  deliveries: readonly NewDelivery[],
): Promise<void> {
  const col = <T>(pick: (d: NewDelivery) => T) => deliveries.map(pick);
  await sql`insert into payrun.delivery (cooperative, payslip, month, contract, person, replaces,
      delivered_at, delivered_by)
    select ${cooperative}::int, d.payslip, ${`${month}-01`}::date, d.contract, d.person, d.replaces,
      ${now}::timestamptz, ${actor.person}::uuid
    from unnest(${col((d) => d.payslip)}::uuid[], ${col((d) => d.contract)}::uuid[],
      ${col((d) => d.person)}::uuid[], ${col((d) => d.replaces)}::uuid[])
      as d (payslip, contract, person, replaces)`.execute(db);
}
