import type { CivilDate } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import { readActivityBalanceSheet } from "../ledger/index.ts";
import type { Balance } from "./funds.ts";

/** The accounts of an activity at the end of a fiscal year, or so far, debit less credit. */
export async function listBalances(
  { db, cooperative }: Pick<Scene, "db" | "cooperative">,
  of: { activity: string; fiscalYear: CivilDate },
): Promise<Balance[]> {
  const rows = await readActivityBalanceSheet(db, cooperative, of);
  return rows.map(({ account, openingCents, debitCents, creditCents }) => ({
    account,
    cents: openingCents + debitCents - creditCents,
  }));
}
