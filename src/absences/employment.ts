import { type Contract, listContractsOf } from "../contracts/index.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

export interface Employed extends Pick<Contract, "kind" | "activity" | "until"> {
  readonly contract: string;
  readonly since: CivilDate;
}

/** Under what a person has worked, the earliest first: what was signed, and since when it holds. */
export async function listEmployments(db: Tx, cooperative: number, person: string): Promise<Employed[]> {
  const contracts = await listContractsOf(db, cooperative, person);
  return contracts.flatMap(({ id: contract, kind, activity, since, until }) =>
    since ? [{ contract, kind, activity, since, until }] : [],
  );
}
