import { formatCents } from "../design/format.ts";
import { sumCents } from "../foundation/money.ts";
import { say } from "../foundation/words.ts";
import { importWords } from "./import-words.ts";
import type { Owed } from "./takeover.sql.ts";

/** Where open invoices and account 411 disagree on one third party, or on one of its activities. */
export interface Difference {
  readonly thirdParty: string;
  readonly label: string;
  readonly activityCode: string | null;
  readonly invoicesCents: bigint;
  readonly booksCents: bigint;
}

const groupBy = <T>(list: readonly T[], key: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of list) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
};
const total = (list: readonly Owed[]) => sumCents(list.map(({ cents }) => cents));

/**
 * Ties open invoices to account 411: by third party, and by activity too where all its lines in the books
 * bear theirs. Who owes nothing and is owed (an advance, a credit note not used) without an invoice in the
 * file is told apart: their balance stays in the books.
 */
export function tie(invoices: readonly Owed[], books: readonly Owed[]) {
  const inFile = groupBy(invoices, (o) => o.thirdParty ?? "");
  const inBooks = groupBy(books, (o) => o.thirdParty ?? "");
  const differences: Difference[] = [];
  const advances: Difference[] = [];
  for (const party of new Set([...inFile.keys(), ...inBooks.keys()])) {
    const [file, book] = [inFile.get(party) ?? [], inBooks.get(party) ?? []];
    const label = book[0]?.label || (file[0]?.label ?? "");
    const analytic = book.length > 0 && book.every(({ activity }) => activity !== null);
    const key = (o: Owed) => (analytic ? (o.activityCode ?? "") : "");
    const [fileBy, bookBy] = [groupBy(file, key), groupBy(book, key)];
    for (const code of new Set([...fileBy.keys(), ...bookBy.keys()])) {
      const invoicesCents = total(fileBy.get(code) ?? []);
      const booksCents = total(bookBy.get(code) ?? []);
      const difference = { thirdParty: party, label, activityCode: code || null, invoicesCents, booksCents };
      if (invoicesCents === 0n && booksCents < 0n && party !== "") advances.push(difference);
      else if (invoicesCents !== booksCents) differences.push(difference);
    }
  }
  const byName = (a: Difference, b: Difference) => a.label.localeCompare(b.label, "fr");
  return { differences: differences.sort(byName), advances: advances.sort(byName) };
}

/** A difference in a sentence, as it is read in the preview. */
export function sayDifference(d: Difference, language: string): string {
  const who =
    d.thirdParty === "" ? say(importWords.withoutParty, language) : `${d.thirdParty} ${d.label}`.trim();
  return say(importWords.difference, language, {
    who: d.activityCode ? `${who} (${d.activityCode})` : who,
    invoices: formatCents(d.invoicesCents, language),
    books: formatCents(d.booksCents, language),
    gap: formatCents(d.invoicesCents - d.booksCents, language),
  });
}
