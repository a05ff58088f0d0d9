import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { InvoiceLine, Nature } from "./invoice.ts";

/** A quote, an invoice or a credit note with its lines and the rows that say where it stands. */
export interface Document {
  readonly id: string;
  readonly kind: "quote" | "invoice" | "credit";
  readonly activity: string;
  readonly customer: string;
  readonly customerName: string;
  readonly thirdParty: string;
  readonly origin: string | null;
  readonly title: string;
  readonly suppliedOn: CivilDate | null;
  readonly orderRef: string;
  readonly note: string;
  readonly exemption: string;
  readonly reason: string;
  /** Until when a quote is to hold, while it is a draft. */
  readonly validUntil: CivilDate | null;
  /** Works in a dwelling of more than two years, and when the customer certified it (R4.05). */
  readonly dwellingWorks: boolean;
  readonly certifiedOn: CivilDate | null;
  readonly netCents: bigint;
  readonly vatCents: bigint;
  readonly grossCents: bigint;
  readonly submitted: boolean;
  readonly number: string | null;
  readonly issuedOn: CivilDate | null;
  readonly dueOn: CivilDate | null;
  readonly vatOnDebits: boolean;
  readonly lines: readonly InvoiceLine[];
}

type RawLine = [string, string, Nature, string, string, string, number, number, string];

const lineOf = ([section, label, nature, quantity, unit, price, discountBp, vatRateBp, net]: RawLine) => ({
  section,
  label,
  nature,
  quantityThousandths: BigInt(quantity),
  unit,
  unitPriceCents: BigInt(price),
  discountBp,
  vatRateBp,
  netCents: BigInt(net),
});

/** Reads documents in no particular order; those that do not exist here are left out. */
export async function readDocuments(
  db: Tx,
  cooperative: number,
  ids: readonly string[],
): Promise<Document[]> {
  const { rows } = await sql<Omit<Document, "lines"> & { lines: RawLine[] }>`/* prepared */
    select d.id, d.kind, d.activity, d.customer, c.name as "customerName", c.code as "thirdParty", d.origin,
      d.title,
      d.supplied_on as "suppliedOn", d.order_ref as "orderRef", d.note, d.exemption, d.reason,
      d.valid_until as "validUntil", d.dwelling_works as "dwellingWorks", d.certified_on as "certifiedOn",
      d.net_cents as "netCents", d.vat_cents as "vatCents", d.gross_cents as "grossCents",
      s.document is not null as submitted, coalesce(v.number, q.number) as number,
      coalesce(v.issued_on, q.sent_on) as "issuedOn", coalesce(v.due_on, q.valid_until) as "dueOn",
      coalesce(v.vat_on_debits, false) as "vatOnDebits",
      coalesce((select json_agg(json_build_array(l.section, l.label, l.nature, l.quantity_thousandths::text,
        l.unit,
          l.unit_price_cents::text, l.discount_bp, l.vat_rate_bp, l.net_cents::text) order by l.position)
        from invoicing.line l where l.cooperative = d.cooperative and l.document = d.id), '[]') as lines
    from invoicing.document d
      join invoicing.customer c on c.cooperative = d.cooperative and c.id = d.customer
      left join invoicing.submission s on s.cooperative = d.cooperative and s.document = d.id
      left join invoicing.validation v on v.cooperative = d.cooperative and v.document = d.id
      left join invoicing.quote_sending q on q.cooperative = d.cooperative and q.document = d.id
    where d.cooperative = ${cooperative} and d.id = any(${ids}::uuid[])`.execute(db);
  return rows.map((row) => ({ ...row, lines: row.lines.map(lineOf) }));
}

/**
 * Locks documents, in the order of their ids so that two requests never wait for each other, and reads them.
 */
export async function lockDocuments(
  db: Tx,
  cooperative: number,
  ids: readonly string[],
): Promise<Document[]> {
  await sql`/* prepared */
    select from invoicing.document where cooperative = ${cooperative} and id = any(${ids}::uuid[])
    order by id for update`.execute(db);
  return readDocuments(db, cooperative, ids);
}

export async function lockDocument(db: Tx, cooperative: number, id: string): Promise<Document | null> {
  const [found] = await lockDocuments(db, cooperative, [id]);
  return found ?? null;
}

/** The credit notes that were validated on these invoices, or what invoice a quote became. */
export async function readOffspring(
  db: Tx,
  cooperative: number,
  origins: readonly string[],
): Promise<Document[]> {
  const { rows } = await sql<{ id: string }>`select id from invoicing.document
    where cooperative = ${cooperative} and origin = any(${origins}::uuid[])`.execute(db);
  return rows.length === 0
    ? []
    : readDocuments(
        db,
        cooperative,
        rows.map((row) => row.id),
      );
}
