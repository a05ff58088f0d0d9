import type { CivilDate, Month } from "../foundation/calendar.ts";
import type { Cents } from "../foundation/money.ts";
import { credit, debit, type NewEntry, type NewLine } from "../ledger/index.ts";

/** What a payslip charges and owes. Contributions are of both sides. */
export interface Charged {
  readonly grossCents: Cents;
  /** Employer contributions, once the reduction is taken off. */
  readonly employerCents: Cents;
  readonly employeeCents: Cents;
  readonly taxCents: Cents;
  readonly netCents: Cents;
}

type Amounts = {
  readonly grossCents: Cents | null;
  readonly beforeTaxCents: Cents | null;
  readonly netCents: Cents | null;
  readonly costCents: Cents | null;
};

/**
 * The parts of a payslip that its entry needs; null where an amount is missing or they do not add up: gross
 * less contributions less tax at source is what is paid. Without a net before tax nothing was withheld.
 */
export function chargedIn({ grossCents, beforeTaxCents, netCents, costCents }: Amounts): Charged | null {
  if (grossCents === null || netCents === null || costCents === null) return null;
  const before = beforeTaxCents ?? netCents;
  const parts = {
    ...{ grossCents, netCents, employerCents: costCents - grossCents },
    ...{ employeeCents: grossCents - before, taxCents: before - netCents },
  };
  return netCents >= 0n && Object.values(parts).every((cents) => cents >= 0n) ? parts : null;
}

/** Whose pay an entry is, and the day it bears. */
export interface Head {
  readonly id: string;
  readonly month: Month;
  readonly personName: string;
  readonly party: string;
  readonly activity: string | null;
  readonly reference: string;
  readonly date: CivilDate;
}

/** A line of the firm's own journal. */
export interface JournalLine {
  readonly account: string;
  readonly label: string;
  readonly debitCents: Cents;
  readonly creditCents: Cents;
}

const line = (make: typeof debit, account: string, cents: Cents, more: Partial<NewLine>): NewLine[] =>
  cents === 0n ? [] : [make(account, cents, more)];

const headOf = ({ id, month, personName, reference, date }: Head) => {
  const [year, number] = month.split("-");
  return {
    ...{ journal: "PA", date, documentRef: reference, documentDate: date },
    label: `Paie ${number}/${year} ${personName}`.slice(0, 200),
    source: { noun: "payrun.payslip", id },
  };
};

/**
 * The entry of a payslip in its activity (R3.23): what is owed to the person first, then wages and employer
 * contributions charged, contributions of both sides and tax at source owed.
 */
export function payslipEntryOf(pay: Charged, head: Head): NewEntry {
  const at = { activity: head.activity };
  return {
    ...headOf(head),
    lines: [
      ...line(credit, "421000", pay.netCents, { ...at, thirdParty: head.party }),
      ...line(debit, "641000", pay.grossCents, at),
      ...line(debit, "645000", pay.employerCents, at),
      ...line(credit, "431000", pay.employeeCents + pay.employerCents, at),
      ...line(credit, "442100", pay.taxCents, { ...at, label: "Prélèvement à la source" }),
    ],
  };
}

/** The same with the accounts that the firm wrote: what is owed to the person first all the same. */
export function journalEntryOf(lines: readonly JournalLine[], head: Head): NewEntry {
  const at = { activity: head.activity };
  const isOwed = ({ account }: JournalLine) => account.startsWith("421");
  const owedFirst = [...lines.filter(isOwed), ...lines.filter((one) => !isOwed(one))];
  return {
    ...headOf(head),
    lines: owedFirst.map(({ account, label, debitCents, creditCents }) => ({
      ...at,
      ...{ account, debitCents, creditCents },
      ...(/^42[15]/.test(account) && { thirdParty: head.party }),
      ...(label !== "" && { label: label.slice(0, 200) }),
    })),
  };
}

export interface Net {
  readonly activity: string | null;
  readonly party: string;
  readonly personName: string;
  readonly cents: Cents;
}

/** The payment of the nets of a month: each person's, and the bank of each activity (R1.05). */
export function netsEntryOf(
  { id, month, date }: { id: string; month: Month; date: CivilDate },
  nets: readonly Net[],
): NewEntry {
  const banks = new Map<string | null, Cents>();
  for (const { activity, cents } of nets) banks.set(activity, (banks.get(activity) ?? 0n) + cents);
  const [year, number] = month.split("-");
  return {
    ...{ journal: "BQ", date, documentRef: `PAIE-${month}`, documentDate: date },
    label: `Virement des paies ${number}/${year}`,
    source: { noun: "payrun.payment", id },
    lines: [
      ...nets.map(({ activity, party: thirdParty, personName, cents }) =>
        debit("421000", cents, {
          activity,
          thirdParty,
          label: `Paie ${number}/${year} ${personName}`.slice(0, 200),
        }),
      ),
      ...[...banks].map(([activity, cents]) => credit("512000", cents, { activity })),
    ],
  };
}
