import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { ContractKind } from "./kinds.ts";

export interface DeclaredContract {
  readonly person: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly kind: ContractKind;
  readonly activity: string | null;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
  readonly trialEndsOn: CivilDate | null;
}

export async function readContractWithPerson(
  db: Tx,
  cooperative: number,
  contract: string,
): Promise<DeclaredContract | null> {
  const { rows } = await sql<DeclaredContract>`
    select c.person, p.given_name as "givenName", p.family_name as "familyName", c.kind, c.activity,
      c.starts_on as "startsOn", c.ends_on as "endsOn", c.trial_ends_on as "trialEndsOn"
    from contracts.contract c join people.person p on p.id = c.person
    where c.cooperative = ${cooperative} and c.id = ${contract}`.execute(db);
  return rows[0] ?? null;
}
