import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Clauses } from "./clauses.ts";
import type { EndReason, SuspensionReason } from "./kinds.ts";

/** What a signed contract became: rows beside it, since it never changes itself. */
export interface Amendment {
  readonly number: number;
  readonly effectiveOn: CivilDate;
  readonly subject: string;
  readonly fixedGrossCents: bigint | null;
  readonly clauses: Clauses;
  readonly signedOn: CivilDate;
}

export async function listAmendments(db: Tx, cooperative: number, contract: string): Promise<Amendment[]> {
  const { rows } = await sql<Amendment>`select number, effective_on as "effectiveOn", subject,
      fixed_gross_cents as "fixedGrossCents", clauses, signed_on as "signedOn"
    from contracts.amendment where cooperative = ${cooperative} and contract = ${contract}
    order by number`.execute(db);
  return rows;
}

export async function insertAmendment(
  { db, cooperative, now, actor }: Scene,
  contract: string,
  a: Amendment & { paper: string | null },
): Promise<void> {
  await sql`insert into contracts.amendment (cooperative, contract, number, effective_on, subject,
      fixed_gross_cents, clauses, signed_on, paper, recorded_at, recorded_by)
    values (${cooperative}, ${contract}, ${a.number}, ${a.effectiveOn}, ${a.subject}, ${a.fixedGrossCents},
      ${JSON.stringify(a.clauses)}, ${a.signedOn}, ${a.paper}, ${now}, ${actor.person})`.execute(db);
}

export interface Suspension {
  readonly since: CivilDate;
  readonly until: CivilDate | null;
  readonly reason: SuspensionReason;
  readonly note: string;
}

export async function listSuspensions(db: Tx, cooperative: number, contract: string): Promise<Suspension[]> {
  const { rows } = await sql<Suspension>`select since, until, reason, note from contracts.suspension
    where cooperative = ${cooperative} and contract = ${contract} order by since`.execute(db);
  return rows;
}

export async function insertSuspension(
  { db, cooperative, now, actor }: Scene,
  contract: string,
  s: Suspension,
): Promise<void> {
  await sql`insert into contracts.suspension (cooperative, contract, since, until, reason, note, recorded_at,
      recorded_by)
    values (${cooperative}, ${contract}, ${s.since}, ${s.until}, ${s.reason}, ${s.note}, ${now},
      ${actor.person})`.execute(db);
}

/** Ends with that day the suspension that holds on it. */
export async function endSuspension(
  db: Tx,
  cooperative: number,
  contract: string,
  s: Pick<Suspension, "since"> & { until: CivilDate },
): Promise<void> {
  await sql`update contracts.suspension set until = ${s.until} where cooperative = ${cooperative}
    and contract = ${contract} and since = ${s.since}`.execute(db);
}

export interface Ending {
  readonly lastDay: CivilDate;
  readonly reason: EndReason;
  readonly note: string;
  readonly decidedOn: CivilDate;
}

export async function readEnding(db: Tx, cooperative: number, contract: string): Promise<Ending | null> {
  const { rows } = await sql<Ending>`select last_day as "lastDay", reason, note, decided_on as "decidedOn"
    from contracts.ending where cooperative = ${cooperative} and contract = ${contract}`.execute(db);
  return rows[0] ?? null;
}

export async function insertEnding(
  { db, cooperative, now, actor }: Scene,
  contract: string,
  e: Ending,
): Promise<void> {
  await sql`insert into contracts.ending (cooperative, contract, last_day, reason, note, decided_on,
      recorded_at, recorded_by)
    values (${cooperative}, ${contract}, ${e.lastDay}, ${e.reason}, ${e.note}, ${e.decidedOn}, ${now},
      ${actor.person})`.execute(db);
}
