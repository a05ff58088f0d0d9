import type { CivilDate } from "../foundation/calendar.ts";
import { type Cents, percent, shareOf } from "../foundation/money.ts";
import { credit, debit, euros, type NewEntry, type NewLine } from "../ledger/index.ts";
import type { Portion } from "./formula.ts";

/** Money that goes from one section to another inside the one legal entity (R1.30, R3.20). */
export const transferAccount = "580000";

/** What one contribution takes of an activity. */
export interface Taken {
  readonly label: string;
  readonly account: string;
  readonly amountCents: Cents;
  readonly baseCents: Cents;
  readonly portions: readonly Portion[];
  readonly host: string | null;
  readonly hostShareBp: number;
}

export interface Booking {
  readonly activity: string;
  readonly date: CivilDate;
  readonly documentRef: string;
  /** What it is taken on, as the entry it comes from says it. */
  readonly of: string;
  readonly taken: readonly Taken[];
}

/** « Contribution 10 % de 1 200,00 € », « Contribution sur 1 200,00 € » where several rates meet. */
function named({ label, baseCents, portions }: Taken): string {
  const rates = new Set(portions.map(({ rateBp }) => rateBp));
  const [rate] = rates;
  const at = rates.size === 1 && rate !== undefined ? ` ${percent(rate)} de ` : " sur ";
  return `${label}${baseCents === 0n ? "" : `${at}${euros(baseCents)}`}`;
}

/**
 * The four movements of R3.20, of each contribution: what the activity bears and lets go, what the common
 * means receive; the part of a host goes to its section. The accounts of the house stay as they were.
 */
export function contributionEntryOf({ activity, date, documentRef, of, taken }: Booking): NewEntry {
  const first = taken[0] as Taken;
  return {
    journal: "CO",
    date,
    documentRef,
    label: `${named(first)}${of && `, ${of}`}`.slice(0, 200),
    source: { noun: "contribution.activity", id: activity },
    lines: taken.flatMap((one) => movementsOf(one, activity)),
  };
}

function movementsOf(taken: Taken, activity: string): NewLine[] {
  const { account, amountCents, host, hostShareBp } = taken;
  const label = named(taken).slice(0, 200);
  const [from, to] = amountCents > 0n ? [debit, credit] : [credit, debit];
  const cents = amountCents > 0n ? amountCents : -amountCents;
  const hosted = host ? shareOf(cents, hostShareBp) : 0n;
  const receivers: [string | null, Cents][] = [
    [null, cents - hosted],
    [host, hosted],
  ];
  return [
    from(account, cents, { activity, label }),
    to(transferAccount, cents, { activity, label }),
    ...receivers
      .filter(([, part]) => part !== 0n)
      .flatMap(([section, part]) => [
        from(transferAccount, part, { activity: section, label }),
        to(account, part, { activity: section, label }),
      ]),
  ];
}
