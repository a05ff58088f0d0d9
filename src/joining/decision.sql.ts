import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export const outcomes = ["accepted", "oriented", "refused", "adjourned"] as const;
export type Outcome = (typeof outcomes)[number];

export interface Decision {
  readonly id: string;
  readonly outcome: Outcome;
  readonly motive: string | null;
  readonly orientedTo: string | null;
  readonly againOn: CivilDate | null;
  readonly decidedAt: Date;
  readonly by: string | null;
}

/** The newest first: an adjournment may stand before another decision. */
export async function listDecisions(db: Tx, cooperative: number, candidate: string): Promise<Decision[]> {
  const { rows } = await sql<Decision>`select d.id, d.outcome, d.motive, d.oriented_to as "orientedTo",
      d.again_on as "againOn", d.decided_at as "decidedAt", p.given_name || ' ' || p.family_name as by
    from joining.decision d left join people.person p on p.id = d.decided_by
    where d.cooperative = ${cooperative} and d.candidate = ${candidate}
    order by d.decided_at desc, d.id desc`.execute(db);
  return rows;
}

export async function insertDecision(
  { db, cooperative, now, actor }: Scene,
  d: Omit<Decision, "decidedAt" | "by"> & { candidate: string },
): Promise<void> {
  await sql`insert into joining.decision (cooperative, id, candidate, outcome, motive, oriented_to, again_on,
      decided_at, decided_by)
    values (${cooperative}, ${d.id}, ${d.candidate}, ${d.outcome}, ${d.motive}, ${d.orientedTo},
      ${d.againOn}, ${now}, ${actor.person})`.execute(db);
}

export async function insertWithdrawal(
  { db, cooperative, now, actor }: Scene,
  candidate: string,
  why: string,
): Promise<void> {
  await sql`insert into joining.withdrawal (cooperative, candidate, why, withdrawn_at, withdrawn_by)
    values (${cooperative}, ${candidate}, ${why}, ${now}, ${actor.person})`.execute(db);
}

export async function insertAdmission(
  { db, cooperative, now, actor }: Scene,
  a: { candidate: string; person: string; activity: string },
): Promise<void> {
  await sql`insert into joining.admission (cooperative, candidate, person, activity, admitted_at, admitted_by)
    values (${cooperative}, ${a.candidate}, ${a.person}, ${a.activity}, ${now}, ${actor.person})`.execute(db);
}
