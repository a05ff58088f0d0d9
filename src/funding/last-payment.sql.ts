import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export interface LastPayment {
  readonly paidOn: CivilDate;
  /** State aid or SIEG: its evidence is kept ten years instead of five (R8.08). */
  readonly stateAid: boolean;
}

/** Until when its evidence is kept: years counted from 31 December of the year of the payment. */
export const keptUntil = ({ paidOn, stateAid }: LastPayment): CivilDate =>
  `${Number(paidOn.slice(0, 4)) + (stateAid ? 10 : 5)}-12-31`;

/** The last payment of a convention, as it was said last; null where none was. */
export async function readLastPayment(
  db: Tx,
  cooperative: number,
  convention: string,
): Promise<LastPayment | null> {
  const { rows } = await sql<LastPayment>`select paid_on as "paidOn", state_aid as "stateAid"
    from funding.last_payment where cooperative = ${cooperative} and convention = ${convention}
    order by number desc limit 1`.execute(db);
  return rows[0] ?? null;
}

export async function insertLastPayment(
  { db, cooperative, now, actor }: Scene,
  { convention, paidOn, stateAid }: LastPayment & { convention: string },
): Promise<void> {
  await sql`insert into funding.last_payment (cooperative, convention, number, paid_on, state_aid,
      recorded_at, recorded_by)
    select ${cooperative}, ${convention}::uuid, coalesce(max(number), 0) + 1, ${paidOn}::date,
      ${stateAid}::boolean, ${now}::timestamptz, ${actor.person}::uuid
    from funding.last_payment where cooperative = ${cooperative} and convention = ${convention}`.execute(db);
}
