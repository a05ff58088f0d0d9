import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { OutcomeKind } from "./outcome.ts";

export interface Outcome {
  readonly id: string;
  readonly convention: string;
  readonly person: string;
  readonly name: string;
  readonly kind: OutcomeKind;
  readonly reachedOn: CivilDate;
  readonly note: string;
  readonly paper: string | null;
  readonly withdrawnFor: string | null;
}

const outcomes = sql`select o.id, o.convention, o.person, p.given_name || ' ' || p.family_name as name,
    o.kind, o.reached_on as "reachedOn", o.note, o.paper, w.reason as "withdrawnFor"
  from funding.outcome o join people.person p on p.id = o.person
    left join funding.outcome_withdrawal w on w.cooperative = o.cooperative and w.outcome = o.id`;

export async function listOutcomes(db: Tx, cooperative: number, convention: string): Promise<Outcome[]> {
  const { rows } = await sql<Outcome>`${outcomes} where o.cooperative = ${cooperative}
    and o.convention = ${convention} order by o.reached_on desc, name`.execute(db);
  return rows;
}

/** Held until commit by whoever withdraws it. */
export async function lockOutcome(db: Tx, cooperative: number, id: string): Promise<Outcome | null> {
  await sql`select pg_advisory_xact_lock(${cooperative}, hashtext(${`funding.outcome ${id}`}))`.execute(db);
  const { rows } =
    await sql<Outcome>`${outcomes} where o.cooperative = ${cooperative} and o.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export async function insertOutcome(
  { db, cooperative, now, actor }: Scene,
  o: Omit<Outcome, "name" | "withdrawnFor">,
): Promise<void> {
  await sql`insert into funding.outcome (cooperative, id, convention, person, kind, reached_on, note, paper,
      recorded_at, recorded_by)
    values (${cooperative}, ${o.id}, ${o.convention}, ${o.person}, ${o.kind}, ${o.reachedOn}, ${o.note},
      ${o.paper}, ${now}, ${actor.person})`.execute(db);
}

export async function insertOutcomeWithdrawal(
  { db, cooperative, now, actor }: Scene,
  w: { outcome: string; reason: string },
): Promise<void> {
  await sql`insert into funding.outcome_withdrawal (cooperative, outcome, reason, withdrawn_at, withdrawn_by)
    values (${cooperative}, ${w.outcome}, ${w.reason}, ${now}, ${actor.person})`.execute(db);
}

/** The hash of what proves an outcome, null where there is none. */
export async function readOutcomePaper(db: Tx, cooperative: number, id: string): Promise<string | null> {
  const { rows } = await sql<{ paper: string | null }>`select paper from funding.outcome
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
  return rows[0]?.paper ?? null;
}
