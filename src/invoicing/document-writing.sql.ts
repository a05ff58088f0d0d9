import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { InvoiceLine } from "./invoice.ts";

export interface DocumentToWrite {
  readonly id: string;
  readonly kind: "quote" | "invoice" | "credit";
  readonly activity: string;
  readonly customer: string;
  readonly origin: string | null;
  readonly title: string;
  readonly suppliedOn: CivilDate | null;
  readonly orderRef: string;
  readonly note: string;
  readonly exemption: string;
  readonly reason: string;
  readonly validUntil: CivilDate | null;
  readonly dwellingWorks: boolean;
  readonly certifiedOn: CivilDate | null;
  readonly netCents: bigint;
  readonly vatCents: bigint;
  readonly grossCents: bigint;
  readonly lines: readonly InvoiceLine[];
}

/** Writes documents with their lines, new or as they are now; the database refuses it once one is issued. */
export async function putDocuments(
  db: Tx,
  cooperative: number,
  documents: readonly DocumentToWrite[],
  drafted: { now: Date; by: string | null },
): Promise<void> {
  const col = <T>(pick: (d: DocumentToWrite) => T) => documents.map(pick);
  await sql`/* prepared */
    insert into invoicing.document (cooperative, id, kind, activity, customer, origin, title,
    supplied_on,
      order_ref, note, exemption, reason, valid_until, dwelling_works, certified_on, net_cents, vat_cents,
      gross_cents, drafted_at, drafted_by)
    select ${cooperative}::int, d.*, ${drafted.now}::timestamptz, ${drafted.by}::uuid from unnest(
      ${col((d) => d.id)}::uuid[], ${col((d) => d.kind)}::text[], ${col((d) => d.activity)}::uuid[],
      ${col((d) => d.customer)}::uuid[], ${col((d) => d.origin)}::uuid[], ${col((d) => d.title)}::text[],
      ${col((d) => d.suppliedOn)}::date[], ${col((d) => d.orderRef)}::text[], ${col((d) => d.note)}::text[],
      ${col((d) => d.exemption)}::text[], ${col((d) => d.reason)}::text[],
      ${col((d) => d.validUntil)}::date[], ${col((d) => d.dwellingWorks)}::bool[],
      ${col((d) => d.certifiedOn)}::date[],
      ${col((d) => String(d.netCents))}::bigint[], ${col((d) => String(d.vatCents))}::bigint[],
      ${col((d) => String(d.grossCents))}::bigint[]) as d
    on conflict (cooperative, id) do update set customer = excluded.customer, title = excluded.title,
      supplied_on = excluded.supplied_on, order_ref = excluded.order_ref, note = excluded.note,
      exemption = excluded.exemption, valid_until = excluded.valid_until,
      dwelling_works = excluded.dwelling_works, certified_on = excluded.certified_on,
      net_cents = excluded.net_cents, vat_cents = excluded.vat_cents,
      gross_cents = excluded.gross_cents`.execute(db);
  await sql`/* prepared */ delete from invoicing.line where cooperative = ${cooperative}
    and document = any(${col((d) => d.id)}::uuid[])`.execute(db);
  await insertLines(db, cooperative, documents);
}

async function insertLines(
  db: Tx,
  cooperative: number,
  documents: readonly DocumentToWrite[],
): Promise<void> {
  const lines = documents.flatMap((d) =>
    d.lines.map((line, i) => ({ ...line, document: d.id, position: i + 1 })),
  );
  const col = <T>(pick: (l: (typeof lines)[number]) => T) => lines.map(pick);
  await sql`/* prepared */
    insert into invoicing.line (cooperative, document, position, section, label, nature,
      quantity_thousandths, unit, unit_price_cents, discount_bp, vat_rate_bp, net_cents)
    select ${cooperative}::int, l.* from unnest(
      ${col((l) => l.document)}::uuid[], ${col((l) => l.position)}::smallint[], ${col(
        (l) => l.section,
      )}::text[],
      ${col((l) => l.label)}::text[], ${col((l) => l.nature)}::text[],
      ${col((l) => String(l.quantityThousandths))}::bigint[], ${col((l) => l.unit)}::text[],
      ${col((l) => String(l.unitPriceCents))}::bigint[], ${col((l) => l.discountBp)}::int[],
      ${col((l) => l.vatRateBp)}::int[], ${col((l) => String(l.netCents))}::bigint[]) as l`.execute(db);
}

export async function insertSubmission(db: Tx, cooperative: number, id: string, at: Date, by: string | null) {
  await sql`insert into invoicing.submission (cooperative, document, submitted_at, submitted_by)
    values (${cooperative}, ${id}, ${at}, ${by})`.execute(db);
}

/** Whoever changes a submitted draft takes it back. */
export async function deleteSubmission(db: Tx, cooperative: number, id: string): Promise<void> {
  await sql`delete from invoicing.submission where cooperative = ${cooperative} and document = ${id}`.execute(
    db,
  );
}
