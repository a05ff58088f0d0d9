import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Cents } from "../foundation/money.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Bill, BillLine, Typists } from "./bill.ts";

/** Where a bill stands; `open`: owed, `to-repay`: only who advanced waits, `credit`: a credit note to use. */
export const buckets = [
  "draft",
  "refused",
  "submitted",
  "asked",
  "open",
  "to-repay",
  "credit",
  "settled",
  "cancelled",
] as const;
export type Bucket = (typeof buckets)[number];

export interface ReadBill extends Bill, Typists {
  readonly bucket: Bucket;
  readonly activityName: string | null;
  readonly adviser: string | null;
  readonly supplierName: string | null;
  readonly supplierCode: string | null;
  readonly advancedByName: string | null;
  readonly typedByName: string | null;
  readonly mediaType: string | null;
  /** Once it is validated: */
  readonly number: string | null;
  readonly postedOn: CivilDate | null;
  readonly entry: string | null;
  readonly owedCents: Cents | null;
  readonly bookedAdvanceCents: Cents | null;
  readonly reducingCents: Cents | null;
  readonly validatedAt: Date | null;
  readonly validatedByName: string | null;
  /** Above zero, of credit notes too. */
  readonly leftCents: Cents;
  readonly advanceLeftCents: Cents;
}

const byName = (column: ReturnType<typeof sql.ref>) =>
  sql`(select p.given_name || ' ' || p.family_name from people.person p where p.id = ${column})`;

const bill = sql`select b.id, b.kind, b.activity, b.supplier, b.reference, b.issued_on as "issuedOn",
    b.due_on as "dueOn", b.regime, b.gross_cents as "grossCents", b.vat_cents as "vatCents", b.origin,
    b.advanced_by as "advancedBy", b.advanced_bp as "advancedBp", b.advanced_cents as "advancedCents", b.note,
    b.paper, b.paper_name as "paperName", b.not_twice as "notTwice", b.typed_by as "typedBy",
    b.kept_by as "keptBy", exists (select from people.mandate m where m.cooperative = b.cooperative
      and m.role = 'director' and m.person in (b.typed_by, b.kept_by)
      and (m.until is null or m.until >= b.kept_at::date)) as "typedByDirector",
    coalesce(s.bucket, 'draft') as bucket, a.name as "activityName", a.adviser, f.name as "supplierName",
    f.code as "supplierCode", ${byName(sql.ref("b.advanced_by"))} as "advancedByName",
    ${byName(sql.ref("b.typed_by"))} as "typedByName",
    (select d.media_type from documents.paper d where d.cooperative = b.cooperative and d.hash = b.paper)
      as "mediaType", v.number, v.posted_on as "postedOn", v.entry, v.owed_cents as "owedCents",
    v.advanced_cents as "bookedAdvanceCents", v.reducing_cents as "reducingCents",
    v.validated_at as "validatedAt",
    ${byName(sql.ref("v.validated_by"))} as "validatedByName",
    coalesce(abs(s.left_cents), 0)::bigint as "leftCents",
    coalesce(s.advance_left_cents, 0) as "advanceLeftCents",
    coalesce((select json_agg(json_build_object('label', l.label, 'category', l.category,
      'netCents', l.net_cents::text, 'vatRateBp', l.vat_rate_bp) order by l.position)
      from purchases.bill_line l where l.cooperative = b.cooperative and l.bill = b.id), '[]') as lines
  from purchases.bill b
    left join purchases.standing s on s.cooperative = b.cooperative and s.bill = b.id
    left join purchases.validation v on v.cooperative = b.cooperative and v.bill = b.id
    left join purchases.supplier f on f.cooperative = b.cooperative and f.id = b.supplier
    left join activities.activity a on a.cooperative = b.cooperative and a.id = b.activity`;

type Row = Omit<ReadBill, "lines"> & { lines: (Omit<BillLine, "netCents"> & { netCents: string })[] };
const asBill = (row: Row): ReadBill => ({
  ...row,
  lines: row.lines.map((line) => ({ ...line, netCents: BigInt(line.netCents) })),
});

export async function readBills(db: Tx, cooperative: number, ids: readonly string[]): Promise<ReadBill[]> {
  const { rows } = await sql<Row>`${bill} where b.cooperative = ${cooperative} and b.id = any(${ids}::uuid[])
    order by b.issued_on, b.id`.execute(db);
  return rows.map(asBill);
}

export async function readBill(db: Tx, cooperative: number, id: string): Promise<ReadBill | null> {
  const [found] = await readBills(db, cooperative, [id]);
  return found ?? null;
}

/** Locked in the order of their names, then read: what was decided of them meanwhile is seen. */
export async function lockBills(db: Tx, cooperative: number, ids: readonly string[]): Promise<ReadBill[]> {
  await sql`select from purchases.bill where cooperative = ${cooperative} and id = any(${ids}::uuid[])
    order by id for no key update`.execute(db);
  return readBills(db, cooperative, ids);
}

export async function lockBill(db: Tx, cooperative: number, id: string): Promise<ReadBill | null> {
  const [found] = await lockBills(db, cooperative, [id]);
  return found ?? null;
}

export async function putBill({ db, cooperative, now, actor }: Scene, b: Bill): Promise<void> {
  await sql`insert into purchases.bill (cooperative, id, kind, activity, supplier, reference, issued_on,
      due_on, regime, gross_cents, vat_cents, origin, advanced_by, advanced_bp, advanced_cents, note, paper,
      paper_name, not_twice, typed_at, typed_by, kept_at, kept_by)
    values (${cooperative}, ${b.id}, ${b.kind}, ${b.activity}, ${b.supplier}, ${b.reference}, ${b.issuedOn},
      ${b.dueOn}, ${b.regime}, ${b.grossCents}, ${b.vatCents}, ${b.origin}, ${b.advancedBy},
      ${b.advancedBp}, ${b.advancedCents}, ${b.note}, ${b.paper}, ${b.paperName}, ${b.notTwice}, ${now},
      ${actor.person}, ${now}, ${actor.person})
    on conflict (cooperative, id) do update set kind = excluded.kind, activity = excluded.activity,
      supplier = excluded.supplier, reference = excluded.reference, issued_on = excluded.issued_on,
      due_on = excluded.due_on, regime = excluded.regime, gross_cents = excluded.gross_cents,
      vat_cents = excluded.vat_cents, origin = excluded.origin, advanced_by = excluded.advanced_by,
      advanced_bp = excluded.advanced_bp, advanced_cents = excluded.advanced_cents, note = excluded.note,
      paper = excluded.paper, paper_name = excluded.paper_name, not_twice = excluded.not_twice,
      kept_at = excluded.kept_at, kept_by = excluded.kept_by`.execute(db);
  await sql`delete from purchases.bill_line where cooperative = ${cooperative} and bill = ${b.id}`.execute(
    db,
  );
  const rows = b.lines.map((line, i) => ({
    position: i + 1,
    ...{ label: line.label, category: line.category, net_cents: String(line.netCents) },
    vat_rate_bp: line.vatRateBp,
  }));
  await sql`insert into purchases.bill_line (cooperative, bill, position, label, category, net_cents,
      vat_rate_bp)
    select ${cooperative}::int, ${b.id}::uuid, l.* from json_to_recordset(${JSON.stringify(rows)}) as l
      (position smallint, label text, category text, net_cents bigint, vat_rate_bp int)`.execute(db);
}

export async function deleteBill(db: Tx, cooperative: number, id: string): Promise<void> {
  await sql`delete from purchases.bill where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

/** Another that may be the same one: the same paper, or the same number of the same supplier. */
export interface Twin {
  readonly id: string;
  readonly number: string | null;
  readonly reference: string;
  readonly supplierName: string | null;
  readonly issuedOn: CivilDate | null;
  readonly grossCents: Cents | null;
  readonly samePaper: boolean;
}

export async function listTwins(db: Tx, cooperative: number, b: Bill): Promise<Twin[]> {
  const { rows } = await sql<Twin>`
    select t.id, v.number, t.reference, f.name as "supplierName", t.issued_on as "issuedOn",
      t.gross_cents as "grossCents", coalesce(t.paper = ${b.paper}, false) as "samePaper"
    from purchases.bill t
      left join purchases.validation v on v.cooperative = t.cooperative and v.bill = t.id
      left join purchases.supplier f on f.cooperative = t.cooperative and f.id = t.supplier
    where t.cooperative = ${cooperative} and t.id <> ${b.id} and t.kind = ${b.kind}
      and (t.paper = ${b.paper} or (t.supplier = ${b.supplier}::uuid and ${b.reference} <> ''
        and regexp_replace(lower(t.reference), '[^a-z0-9]', '', 'g')
          = regexp_replace(lower(${b.reference}), '[^a-z0-9]', '', 'g')))
      and not exists (select from purchases.cancellation c where c.cooperative = t.cooperative
        and c.bill = t.id)
    order by v.number nulls last, t.typed_at limit 5`.execute(db);
  return rows;
}
