import type { CivilDate } from "../../foundation/calendar.ts";

/** The 18 columns of article A47 A-1 VII LPF, in their order and spelling (R3.12). */
export const fecColumns = [
  "JournalCode",
  "JournalLib",
  "EcritureNum",
  "EcritureDate",
  "CompteNum",
  "CompteLib",
  "CompAuxNum",
  "CompAuxLib",
  "PieceRef",
  "PieceDate",
  "EcritureLib",
  "Debit",
  "Credit",
  "EcritureLet",
  "DateLet",
  "ValidDate",
  "Montantdevise",
  "Idevise",
] as const;

/** `Montant` and `Sens` may stand in the place of `Debit` and `Credit`. */
export type FecColumn = (typeof fecColumns)[number] | "Montant" | "Sens";

/** One line of an entry. Exactly one of the two amounts is above zero; amounts are whole cents. */
export interface FecLine {
  readonly lineNumber: number;
  readonly account: string;
  readonly accountLabel: string;
  readonly auxiliary?: string;
  readonly auxiliaryLabel?: string;
  readonly label: string;
  /** The line's own document, where it is not that of the entry. */
  readonly documentRef?: string;
  readonly debitCents: bigint;
  readonly creditCents: bigint;
  readonly letter?: string;
  readonly letterDate?: CivilDate;
  readonly currency?: string;
  /** In units of `currency`, a decimal with a point: currencies do not all have cents. */
  readonly currencyAmount?: string;
  readonly analytic?: string;
}

/** A balanced entry as the file tells it. `validDate` is null where the package wrote none. */
export interface FecEntry {
  readonly journalCode: string;
  readonly journalLabel: string;
  readonly number: string;
  readonly date: CivilDate;
  readonly documentRef: string;
  readonly documentDate: CivilDate;
  readonly validDate: CivilDate | null;
  readonly label: string;
  readonly lines: readonly FecLine[];
}

/** One parsed line with what it says about its entry; blanks of the file are empty strings. */
export interface FecRow {
  readonly journalCode: string;
  readonly journalLabel: string;
  readonly number: string;
  readonly date: CivilDate;
  readonly documentRef: string;
  readonly documentDate: CivilDate;
  readonly validDate: CivilDate | null;
  /** The column of a negative amount, moved to the other side. */
  readonly negativeIn?: FecColumn;
  readonly line: FecLine;
}

export interface FecOptions {
  /** First day of the fiscal year; without it, the twelve months that end on the closing date. */
  readonly from?: CivilDate;
  /** Closing date; without it, the one in the file's name (R3.14). */
  readonly to?: CivilDate;
  /** The header name of the extra column that holds the analytic code; without it, it is recognised. */
  readonly analyticColumn?: string;
}
