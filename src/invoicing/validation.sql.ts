import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Printed } from "./printed.ts";

export interface Validation {
  readonly document: string;
  readonly number: string;
  readonly year: number;
  readonly seriesNumber: number;
  readonly issuedOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly vatOnDebits: boolean;
  readonly entry: string;
  readonly printed: Printed;
}

export async function insertValidations(
  db: Tx,
  cooperative: number,
  validations: readonly Validation[],
  validated: { now: Date; by: string | null },
): Promise<void> {
  const col = <T>(pick: (v: Validation) => T) => validations.map(pick);
  await sql`/* prepared */
    insert into invoicing.validation (cooperative, document, number, series_year, series_number,
    issued_on,
      due_on, vat_on_debits, entry, printed, validated_at, validated_by)
    select ${cooperative}::int, v.*, ${validated.now}::timestamptz, ${validated.by}::uuid from unnest(
      ${col((v) => v.document)}::uuid[], ${col((v) => v.number)}::text[], ${col((v) => v.year)}::int[],
      ${col((v) => v.seriesNumber)}::int[], ${col((v) => v.issuedOn)}::date[], ${col((v) => v.dueOn)}::date[],
      ${col((v) => v.vatOnDebits)}::bool[], ${col((v) => v.entry)}::uuid[],
      ${col((v) => JSON.stringify(v.printed))}::jsonb[]) as v`.execute(db);
}

/** What the paper of an issued document says of its seller, its activity and its customer. */
export async function readPrinted(db: Tx, cooperative: number, document: string): Promise<Printed | null> {
  const { rows } = await sql<{ printed: Printed }>`select printed from invoicing.validation
      where cooperative = ${cooperative} and document = ${document}
    union all select printed from invoicing.quote_sending
      where cooperative = ${cooperative} and document = ${document} and printed is not null`.execute(db);
  return rows[0]?.printed ?? null;
}

/** The entry of each of these documents, by document. */
export async function readEntries(
  db: Tx,
  cooperative: number,
  documents: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ document: string; entry: string }>`select document, entry
    from invoicing.validation
    where cooperative = ${cooperative} and document = any(${documents}::uuid[])`.execute(db);
  return new Map(rows.map(({ document, entry }) => [document, entry]));
}
