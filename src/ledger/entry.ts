import { createHash } from "node:crypto";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Cents } from "../foundation/money.ts";

/** A line as it is asked for; exactly one of the two amounts is above zero. */
export interface NewLine {
  readonly account: string;
  readonly thirdParty?: string | null;
  readonly activity?: string | null;
  readonly label?: string;
  readonly debitCents: Cents;
  readonly creditCents: Cents;
  readonly dueOn?: CivilDate | null;
}

/** An entry as it is asked for (R3.03: origin, content, imputation, reference of the document). */
export interface NewEntry {
  readonly journal: string;
  readonly date: CivilDate;
  readonly documentRef: string;
  readonly documentDate?: CivilDate;
  readonly label: string;
  readonly lines: readonly NewLine[];
  /** What the entry comes from: `invoicing.invoice` and its id. */
  readonly source?: { readonly noun: string; readonly id: string };
  readonly reverses?: string;
  /** Only for imported books: the validation date and the number the other program gave. */
  readonly imported?: { readonly validOn: CivilDate; readonly number: string };
}

export const debit = (account: string, amountCents: Cents, more: Partial<NewLine> = {}): NewLine => ({
  ...more,
  account,
  debitCents: amountCents,
  creditCents: 0n,
});

export const credit = (account: string, amountCents: Cents, more: Partial<NewLine> = {}): NewLine => ({
  ...more,
  account,
  debitCents: 0n,
  creditCents: amountCents,
});

/** Debit minus credit of the lines: zero when the entry is balanced. */
export function imbalanceOf(lines: readonly NewLine[]): Cents {
  return lines.reduce((sum, line) => sum + line.debitCents - line.creditCents, 0n);
}

/** The entry that undoes another: same lines, sides exchanged; its label says why (R3.04). */
export function reversalOf(entry: NewEntry & { id: string }, date: CivilDate, reason: string): NewEntry {
  return {
    journal: entry.journal,
    date,
    documentRef: entry.documentRef,
    documentDate: date,
    label: `Contre-passation : ${reason}`.slice(0, 200),
    reverses: entry.id,
    lines: entry.lines.map((line) => ({
      ...line,
      debitCents: line.creditCents,
      creditCents: line.debitCents,
    })),
  };
}

/** What a seal covers. Every field of the entry that may matter is there, in this order. */
export interface SealedEntry {
  readonly id: string;
  readonly fiscalYear: CivilDate;
  readonly journal: string;
  readonly number: number;
  readonly position: bigint;
  readonly date: CivilDate;
  readonly documentRef: string;
  readonly documentDate: CivilDate;
  readonly label: string;
  readonly validOn: CivilDate;
  readonly postedAt: Date;
  readonly postedBy: string | null;
  readonly importedNumber: string | null;
  readonly source: string | null;
  readonly sourceId: string | null;
  readonly reverses: string | null;
  readonly lines: readonly SealedLine[];
}

export interface SealedLine {
  readonly account: string;
  readonly thirdParty: string | null;
  readonly activity: string | null;
  readonly label: string;
  readonly debitCents: Cents;
  readonly creditCents: Cents;
  readonly dueOn: CivilDate | null;
}

/** The seal before the first entry of a cooperative. */
export const firstSeal = Buffer.alloc(32);

/**
 * The seal of an entry: SHA-256 of the seal before it and of all it says (R3.28: chained records). One
 * changed byte changes this seal, and with it every seal after.
 */
export const sealOf = (previous: Uint8Array, entry: SealedEntry): Buffer =>
  createHash("sha256").update(previous).update(sealedText(entry)).digest();

/** All that an entry says, as a JSON array in fixed order: what its seal is computed from. */
export function sealedText(e: SealedEntry): string {
  const head = [
    e.id,
    e.fiscalYear,
    e.journal,
    e.number,
    String(e.position),
    e.date,
    e.documentRef,
    e.documentDate,
  ];
  const rest = [
    e.label,
    e.validOn,
    e.postedAt.toISOString(),
    e.postedBy,
    e.importedNumber,
    e.source,
    e.sourceId,
  ];
  const lines = e.lines.map((l) => [
    l.account,
    l.thirdParty,
    l.activity,
    l.label,
    String(l.debitCents),
    String(l.creditCents),
    l.dueOn,
  ]);
  return JSON.stringify([head, rest, e.reverses, lines]);
}
