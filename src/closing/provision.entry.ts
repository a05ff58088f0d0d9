import { type CivilDate, lastOfMonth, type Month } from "../foundation/calendar.ts";
import type { Cents } from "../foundation/money.ts";
import { credit, debit, type NewEntry } from "../ledger/index.ts";
import { leaveAccounts } from "../payroll/index.ts";

/** What is still to be provided of an activity, below zero for what is to be taken back. */
export interface Lacking {
  readonly activity: string;
  readonly payCents: Cents;
  readonly chargesCents: Cents;
}

/** D 641200, C 428200 for the pay of leave; D 645000, C 438200 for the charges on it (R3.02). */
export function provisionEntryOf({ activity, payCents, chargesCents }: Lacking, month: Month): NewEntry {
  const date: CivilDate = lastOfMonth(`${month}-01`);
  const [year, number] = month.split("-");
  const moved = (charge: string, owed: string, cents: Cents) => {
    const amount = cents < 0n ? -cents : cents;
    const [to, from] = cents < 0n ? [credit, debit] : [debit, credit];
    return cents === 0n ? [] : [to(charge, amount, { activity }), from(owed, amount, { activity })];
  };
  return {
    ...{ journal: "OD", date, documentRef: `CP-${month}`, label: `Congés à payer, ${number}/${year}` },
    source: { noun: "closing.provision", id: activity },
    lines: [
      ...moved("641200", leaveAccounts.pay, payCents),
      ...moved("645000", leaveAccounts.charges, chargesCents),
    ],
  };
}
