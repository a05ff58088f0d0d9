import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Printed } from "./printed.ts";

export interface Outcome {
  readonly outcome: "accepted" | "refused";
  readonly decidedOn: CivilDate;
  readonly note: string;
}

/** What the customer answered, or null while nobody knows. */
export async function readOutcome(db: Tx, cooperative: number, document: string): Promise<Outcome | null> {
  const { rows } = await sql<Outcome>`select outcome, decided_on as "decidedOn", note
    from invoicing.quote_outcome where cooperative = ${cooperative} and document = ${document}`.execute(db);
  return rows[0] ?? null;
}

interface Sending {
  document: string;
  number: string;
  sentOn: CivilDate;
  validUntil: CivilDate;
  printed: Printed;
  now: Date;
  by: string | null;
}

export async function insertSending(db: Tx, cooperative: number, s: Sending): Promise<void> {
  await sql`insert into invoicing.quote_sending (cooperative, document, number, sent_on, valid_until,
      sent_at, sent_by, printed)
    values (${cooperative}, ${s.document}, ${s.number}, ${s.sentOn}, ${s.validUntil}, ${s.now}, ${s.by},
      ${JSON.stringify(s.printed)}::jsonb)`.execute(db);
}

export async function insertOutcome(
  db: Tx,
  cooperative: number,
  o: Outcome & { document: string; now: Date; by: string | null },
): Promise<void> {
  await sql`insert into invoicing.quote_outcome (cooperative, document, outcome, decided_on, note,
      recorded_at, recorded_by)
    values (${cooperative}, ${o.document}, ${o.outcome}, ${o.decidedOn}, ${o.note}, ${o.now},
      ${o.by})`.execute(db);
}
