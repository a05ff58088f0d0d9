import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

/** A period of support as it was agreed (R1.32): the first, and at most two renewals. */
export interface CapePeriod {
  readonly contract: string;
  readonly number: number;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
  readonly agreedOn: CivilDate;
}

/** All periods between the cooperative and a person, whatever the contracts, the first one first. */
export async function listCapePeriods(db: Tx, cooperative: number, person: string): Promise<CapePeriod[]> {
  const { rows } =
    await sql<CapePeriod>`select contract, number, starts_on as "startsOn", ends_on as "endsOn",
      agreed_on as "agreedOn"
    from contracts.cape_period where cooperative = ${cooperative} and person = ${person}
    order by number`.execute(db);
  return rows;
}

export async function insertCapePeriod(
  { db, cooperative, now, actor }: Scene,
  p: CapePeriod & { person: string; paper: string | null },
): Promise<void> {
  await sql`insert into contracts.cape_period (cooperative, contract, person, number, starts_on, ends_on,
      agreed_on, paper, recorded_at, recorded_by)
    values (${cooperative}, ${p.contract}, ${p.person}, ${p.number}, ${p.startsOn}, ${p.endsOn},
      ${p.agreedOn}, ${p.paper}, ${now}, ${actor.person})`.execute(db);
}
