import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

export type Outcome = "accepted" | "refused";

/** What the customer answered, or null while nobody knows. */
export async function readOutcome(db: Tx, cooperative: number, document: string): Promise<Outcome | null> {
  const { rows } = await sql<{ outcome: Outcome }>`select outcome from invoicing.quote_outcome
    where cooperative = ${cooperative} and document = ${document}`.execute(db);
  return rows[0]?.outcome ?? null;
}

export async function insertSending(
  db: Tx,
  cooperative: number,
  s: {
    document: string;
    number: string;
    sentOn: CivilDate;
    validUntil: CivilDate;
    now: Date;
    by: string | null;
  },
): Promise<void> {
  await sql`insert into invoicing.quote_sending (cooperative, document, number, sent_on, valid_until,
    sent_at, sent_by)
    values (${cooperative}, ${s.document}, ${s.number}, ${s.sentOn}, ${s.validUntil}, ${s.now},
      ${s.by})`.execute(db);
}

export async function insertOutcome(
  db: Tx,
  cooperative: number,
  o: { document: string; outcome: Outcome; decidedOn: CivilDate; note: string; now: Date; by: string | null },
): Promise<void> {
  await sql`insert into invoicing.quote_outcome (cooperative, document, outcome, decided_on, note,
    recorded_at,
      recorded_by)
    values (${cooperative}, ${o.document}, ${o.outcome}, ${o.decidedOn}, ${o.note}, ${o.now},
      ${o.by})`.execute(db);
}
