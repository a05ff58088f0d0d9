import { buildEntry, type PlaceOf } from "./build-entry.ts";
import type { FecEntry, FecRow } from "./fec.ts";
import { Numbering } from "./numbering.ts";
import type { Problems } from "./problems.ts";
import { type Part, refuseUnbalanced } from "./refuse-unbalanced.ts";

/**
 * Rows that may wait for the rest of their entry; beyond, the file is too scattered to be read in one pass.
 */
export const mostWaiting = 100_000;

/** What is known of a journal from the parts read so far. */
interface Journal {
  lastNumber?: string;
  lastDate?: string;
  lastBalanced: boolean;
  /** Does a number name one entry, or (as some packages do) the whole journal? */
  numbers: "unknown" | "entries" | "reused";
  /** A part that may be one entry or several, until the next part tells. */
  held?: Part;
}

const firstLine = (part: Part) => part.rows[0]?.line.lineNumber ?? 0;
const keyOf = (row: FecRow) => `${row.journalCode}\t${row.number}\t${row.date}`;

/**
 * Puts the rows of an entry together. An entry is one journal, one number, one date; its rows may be apart
 * in the file, and wait until they balance. Where a journal has no numbers, or gives all its entries the
 * same one, the document tells them apart, as long as each document balances.
 */
export class EntryGrouper {
  readonly #problems: Problems;
  readonly #placeOf: PlaceOf;
  readonly #numbering = new Numbering();
  readonly #journals = new Map<string, Journal>();
  readonly #waiting = new Map<string, Part>();
  readonly #tainted = new Set<string>();
  #waitingRows = 0;
  #current: Part | null = null;
  #ready: FecEntry[] = [];

  constructor(problems: Problems, placeOf: PlaceOf) {
    this.#problems = problems;
    this.#placeOf = placeOf;
  }

  /** True when too many rows wait: the reading must stop. */
  get overflows(): boolean {
    return this.#waitingRows + (this.#current?.rows.length ?? 0) > mostWaiting;
  }

  /** A line of this entry was refused: that it does not balance is no news. */
  taint(journalCode: string, number: string): void {
    this.#tainted.add(`${journalCode}\t${number}`);
  }

  /** Adds a row; gives the entries that are complete thereby. */
  push(row: FecRow): FecEntry[] {
    this.#ready = [];
    const last = this.#current?.rows.at(-1);
    if (!last || !this.#current || !this.#continues(this.#current, last, row)) {
      this.#close();
      this.#current = this.#open(row);
    }
    this.#current.rows.push(row);
    this.#current.balanceCents += amountOf(row);
    return this.#ready;
  }

  #continues(part: Part, last: FecRow, row: FecRow): boolean {
    if (last.number !== row.number || last.date !== row.date || last.journalCode !== row.journalCode)
      return false;
    if (part.balanceCents !== 0n || !this.#reuses(row)) return true;
    return sameDocument(last, row);
  }

  #reuses(row: FecRow): boolean {
    return row.number === "" || this.#journals.get(row.journalCode)?.numbers === "reused";
  }

  #close(): void {
    const part = this.#current;
    const head = part?.rows[0];
    this.#current = null;
    if (!part || !head) return;
    const journal = this.#journals.get(head.journalCode) as Journal;
    Object.assign(journal, { lastNumber: head.number, lastDate: head.date });
    journal.lastBalanced = part.balanceCents === 0n;
    if (journal.lastBalanced) this.#emit(part, journal);
    else {
      this.#waiting.set(keyOf(head), part);
      this.#waitingRows += part.rows.length;
    }
  }

  #open(row: FecRow): Part {
    const known = this.#journals.get(row.journalCode);
    const journal: Journal = known ?? { lastBalanced: false, numbers: "unknown" };
    if (known) this.#learn(journal, row);
    else this.#journals.set(row.journalCode, journal);
    const place = this.#placeOf("EcritureNum", row.line.lineNumber);
    if (row.number === "" && journal.lastNumber !== "")
      this.#problems.warn("numberMissing", place, { value: row.journalCode });
    const waiting = this.#waiting.get(keyOf(row));
    if (!waiting) {
      this.#numbering.see(row.journalCode, row.number, place);
      return { rows: [], balanceCents: 0n };
    }
    this.#waiting.delete(keyOf(row));
    this.#waitingRows -= waiting.rows.length;
    return waiting;
  }

  /** The same number on another date, after rows that balance, is a number that names the journal. */
  #learn(journal: Journal, row: FecRow): void {
    if (row.number !== "" && row.number === journal.lastNumber) {
      if (row.date === journal.lastDate || !journal.lastBalanced) return;
      if (journal.numbers !== "reused") {
        const place = this.#placeOf("EcritureNum", row.line.lineNumber);
        this.#problems.warn("numberReused", place, { value: row.journalCode });
      }
      journal.numbers = "reused";
    } else if (journal.numbers === "unknown") journal.numbers = "entries";
    this.#release(journal);
  }

  #release(journal: Journal): void {
    const part = journal.held;
    delete journal.held;
    if (part) this.#emit(part, journal, true);
  }

  #emit(part: Part, journal: Journal, decided = false): void {
    const head = part.rows[0] as FecRow;
    const documents = part.rows.length > 2 ? separate(part.rows) : null;
    if (documents && !decided && journal.numbers === "unknown" && head.number !== "" && !journal.held) {
      journal.held = part;
      return;
    }
    for (const rows of documents && this.#reuses(head) ? documents : [part.rows]) {
      const entry = buildEntry(rows, this.#problems, this.#placeOf);
      if (entry) this.#ready.push(entry);
    }
  }

  /** After the last row: the entries that were held, and the refusal of those that never balanced. */
  finish(): FecEntry[] {
    this.#ready = [];
    this.#close();
    for (const journal of this.#journals.values()) this.#release(journal);
    const byNumber = new Map<string, Part[]>();
    const waiting = [...this.#waiting.values()].sort((a, b) => firstLine(a) - firstLine(b));
    for (const part of waiting) {
      const head = part.rows[0] as FecRow;
      const key = `${head.journalCode}\t${head.number}`;
      byNumber.set(key, [...(byNumber.get(key) ?? []), part]);
    }
    for (const [key, parts] of byNumber)
      if (!this.#tainted.has(key) && !this.#problems.full)
        refuseUnbalanced(parts, this.#problems, this.#placeOf);
    this.#numbering.finish(this.#problems);
    return this.#ready;
  }
}

const sameDocument = (a: FecRow, b: FecRow): boolean =>
  a.documentRef === b.documentRef && a.line.label === b.line.label;

/**
 * The entries that the rows of one number may be: cut where they balance and the document or the label
 * changes, else by document where each balances. Null when they are one.
 */
function separate(rows: readonly FecRow[]): FecRow[][] | null {
  const cut: FecRow[][] = [[]];
  const byDocument = new Map<string, FecRow[]>();
  let balance = 0n;
  for (const [index, row] of rows.entries()) {
    const last = rows[index - 1];
    if (last && balance === 0n && !sameDocument(last, row)) cut.push([]);
    cut.at(-1)?.push(row);
    balance += amountOf(row);
    const group = byDocument.get(row.documentRef) ?? [];
    byDocument.set(row.documentRef, group);
    group.push(row);
  }
  if (cut.length > 1) return cut;
  const documents = [...byDocument.values()];
  const balanced = (group: FecRow[]) => group.reduce((sum, row) => sum + amountOf(row), 0n) === 0n;
  return documents.length > 1 && documents.every(balanced) ? documents : null;
}

const amountOf = ({ line }: FecRow): bigint => line.debitCents - line.creditCents;
