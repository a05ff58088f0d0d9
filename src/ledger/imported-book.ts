import { addDays, addMonths, type CivilDate } from "../foundation/calendar.ts";
import type { NewEntry } from "./entry.ts";
import type { FecEntry, FecReport } from "./fec/index.ts";
import type { KnownNames, NewNames } from "./import.sql.ts";

/**
 * An entry as it is staged: plain JSON, amounts as text; letters are kept beside the line that bears them.
 */
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
  readonly kinds: Map<string, string>;
}

export const startFacts = (): BookFacts => ({ movedValidDates: 0, foreignLines: 0, kinds: new Map() });

const kindOfAccount: Readonly<Record<string, string>> = {
  "40": "supplier",
  "41": "customer",
  "42": "person",
};

/**
 * The validation date of an entry whose package wrote none: the closing day of the year, or today while it
 * is to
 * come; the law asks for validation by the closing at the latest (R3.08). None is validated before its own
 * date.
 */
export function validOnOf(
  entry: FecEntry,
  closing: CivilDate,
  today: CivilDate,
  facts: BookFacts,
): CivilDate {
  const said = entry.validDate ?? (closing < today ? closing : today);
  if (said >= entry.date) return said;
  if (entry.validDate) facts.movedValidDates++;
  return entry.date;
}

/**
 * The text of an entry to be staged; the line's own document, which the ledger has no place for, joins its
 * label.
 */
export function bodyOf(entry: FecEntry, validOn: CivilDate, facts: BookFacts): string {
  const body: StagedBody = {
    journal: entry.journalCode.toUpperCase(),
    date: entry.date,
    documentRef: entry.documentRef.slice(0, 60),
    documentDate: entry.documentDate,
    label: entry.label.slice(0, 200),
    imported: { validOn, number: entry.number },
    lines: entry.lines.map((line) => {
      if (line.currency) facts.foreignLines++;
      if (line.auxiliary && !facts.kinds.has(line.auxiliary))
        facts.kinds.set(line.auxiliary, kindOfAccount[line.account.slice(0, 2)] ?? "other");
      const label = line.documentRef ? `${line.label} (${line.documentRef})` : line.label;
      return {
        account: line.account.toUpperCase(),
        thirdParty: line.auxiliary ?? null,
        label: label.slice(0, 200),
        debit: String(line.debitCents),
        credit: String(line.creditCents),
        analytic: line.analytic ?? null,
        letter: line.letter ?? null,
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

const journalKinds: readonly [RegExp, string][] = [
  [/nouveau|ouverture|^(AN|RAN)\b/i, "opening"],
  [/vente|^V[ET]\b/i, "sales"],
  [/achat|^(AC|HA)\b/i, "purchases"],
  [/caisse/i, "cash"],
  [/banque|^(BQ|BNP?|CCP)\b/i, "bank"],
  [/paie|paye|salaire/i, "pay"],
];

/** What must be made before the book can be posted. */
export function newNamesOf(report: FecReport, known: KnownNames, facts: BookFacts): NewNames {
  const accounts = [...report.accounts].map(([code, { label }]) => ({
    code: code.toUpperCase(),
    label: label.slice(0, 120),
  }));
  const journals = [...report.journals].map(([code, label]) => ({
    code: code.toUpperCase(),
    label: label.slice(0, 80),
  }));
  const kindOf = (code: string, label: string) =>
    journalKinds.find(([pattern]) => pattern.test(label) || pattern.test(code))?.[1] ?? "miscellaneous";
  return {
    accounts: accounts
      .filter(({ code }) => !known.accounts.has(code))
      .map((account) => ({ ...account, lettered: /^4[0-26]/.test(account.code) })),
    journals: journals
      .filter(({ code }) => !known.journals.has(code))
      .map((journal) => ({ ...journal, kind: kindOf(journal.code, journal.label) })),
    thirdParties: [...report.auxiliaries]
      .filter(([code]) => !known.thirdParties.has(code))
      .map(([code, label]) => ({ code, label: label.slice(0, 200), kind: facts.kinds.get(code) ?? "other" })),
  };
}

/** The year of a book: as the name of its file says, else the calendar year that holds all its dates. */
export function periodOf(report: FecReport): { from: CivilDate; to: CivilDate; guessed: boolean } | null {
  if (report.period) return { ...report.period, guessed: false };
  const year = report.firstDate?.slice(0, 4);
  if (!year || report.lastDate?.slice(0, 4) !== year) return null;
  const from = `${year}-01-01`;
  return { from, to: addDays(addMonths(from, 12), -1), guessed: true };
}
