import { addDays, addMonths, type CivilDate } from "../foundation/calendar.ts";
import type { NewEntry } from "./entry.ts";
import type { FecEntry, FecReport } from "./fec/index.ts";
import type { ImportedNames } from "./imported-names.ts";

/** An entry as it is staged: plain JSON, amounts as text; letters stand beside the line that bears them. */
interface StagedBody extends Omit<NewEntry, "lines"> {
  readonly lines: readonly {
    account: string;
    thirdParty: string | null;
    label: string;
    debit: string;
    credit: string;
    analytic: string | null;
    letter: string | null;
    letteredOn: CivilDate | null;
  }[];
}

/** What the reading of the entries tells beyond the report: counted once, said to the person. */
export interface BookFacts {
  movedValidDates: number;
  foreignLines: number;
}

export const startFacts = (): BookFacts => ({ movedValidDates: 0, foreignLines: 0 });

/**
 * The validation date of an entry: none is validated before its own date, nor after today. Where the package
 * wrote none it is the closing day of the year, or today while that is to come; the law asks for validation
 * by the closing at the latest (R3.08).
 */
export function validOnOf(
  entry: FecEntry,
  closing: CivilDate,
  today: CivilDate,
  facts: BookFacts,
): CivilDate {
  const said = entry.validDate ?? (closing < today ? closing : today);
  let validOn = said;
  if (validOn > today) validOn = today;
  if (validOn < entry.date) validOn = entry.date;
  if (entry.validDate && validOn !== entry.validDate) facts.movedValidDates++;
  return validOn;
}

/**
 * The text of an entry to be staged; the line's own document, which the ledger has no place for, joins its
 * label. A letter is told apart by the account it had in the file, also where accounts are matched.
 */
export function bodyOf(entry: FecEntry, validOn: CivilDate, names: ImportedNames, facts: BookFacts): string {
  const body: StagedBody = {
    journal: names.journalOf(entry.journalCode),
    date: entry.date,
    documentRef: entry.documentRef.slice(0, 60),
    documentDate: entry.documentDate,
    label: entry.label.slice(0, 200),
    imported: { validOn, number: entry.number },
    lines: entry.lines.map((line) => {
      if (line.currency) facts.foreignLines++;
      const label = line.documentRef ? `${line.label} (${line.documentRef})` : line.label;
      return {
        ...names.of(line),
        label: label.slice(0, 200),
        debit: String(line.debitCents),
        credit: String(line.creditCents),
        analytic: line.analytic ? names.activityOf(line.analytic) : null,
        letter: line.letter ? `${line.account} ${line.letter}` : null,
        letteredOn: line.letter ? (line.letterDate ?? validOn) : null,
      };
    }),
  };
  return JSON.stringify(body);
}

/** The staged entry as the ledger posts it, and the letters of its lines by their place. */
export function readBody(text: string, activities: ReadonlyMap<string, string>, fiscalYear: CivilDate) {
  const { lines, ...head } = JSON.parse(text) as StagedBody;
  const entry = {
    ...head,
    fiscalYear,
    lines: lines.map(({ account, thirdParty, label, debit, credit, analytic }) => ({
      account,
      thirdParty,
      label,
      activity: (analytic && activities.get(analytic)) || null,
      debitCents: BigInt(debit),
      creditCents: BigInt(credit),
    })),
  };
  const letters = lines.flatMap(({ account, thirdParty, letter, letteredOn }, i) =>
    letter && letteredOn ? [{ account, thirdParty, letter, letteredOn, position: i + 1 }] : [],
  );
  return { entry, letters };
}

/** The year of a book: as the name of its file says, else the calendar year that holds all its dates. */
export function periodOf(report: FecReport): { from: CivilDate; to: CivilDate; guessed: boolean } | null {
  if (report.period) return { ...report.period, guessed: false };
  const year = report.firstDate?.slice(0, 4);
  if (!year || report.lastDate?.slice(0, 4) !== year) return null;
  const from = `${year}-01-01`;
  return { from, to: addDays(addMonths(from, 12), -1), guessed: true };
}
