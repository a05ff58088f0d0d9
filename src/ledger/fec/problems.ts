import { type Language, type Params, say, type Word } from "../../foundation/words.ts";
import { warningWords } from "./warning-words.ts";
import { refusalWords } from "./words.ts";

export type RefusalName = keyof typeof refusalWords;
export type WarningName = keyof typeof warningWords;

/** Where a problem is: the line of the file, from 1, and the column by number, from 1, and by name. */
export interface Place {
  readonly line: number;
  readonly column?: { readonly number: number; readonly name: string };
}

export interface FecProblem extends Place {
  /** `ledger.fec.decimal-point`. */
  readonly code: string;
  readonly word: Word;
  readonly params: Params;
}

/** A file with more refusals than this is not worth reading on. */
export const mostRefusals = 100;
const mostOfEach = 20;

const kebab = (id: string) => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

function problemOf(word: Word, place: Place, params: Params): FecProblem {
  const column = place.column ? `${place.column.number} (${place.column.name})` : "";
  const short = Object.fromEntries(
    Object.entries(params).map(([k, v]) => [k, typeof v === "string" ? shorten(v) : v]),
  );
  return { ...place, code: kebab(word.id), word, params: { ...short, line: place.line, column } };
}

/** The sentence a person reads for a problem. */
export const sayProblem = (problem: FecProblem, language: Language): string =>
  say(problem.word, language, problem.params);

interface Pending {
  readonly problem: () => [refusal: FecProblem, warning: FecProblem];
}

/**
 * The refusals and warnings of one reading. It keeps the first of each kind and counts all, so that a file
 * wrong on every line costs no more memory than a good one.
 */
export class Problems {
  readonly refusals: FecProblem[] = [];
  readonly warnings: FecProblem[] = [];
  /** How many of each code were met, beyond those that are kept. */
  readonly counts = new Map<string, number>();
  #pending = new Map<string, Pending[]>();

  get full(): boolean {
    return this.refusals.length >= mostRefusals;
  }

  refuse(name: RefusalName, place: Place, params: Params = {}): void {
    this.#keep(this.refusals, refusalWords[name], place, params, mostRefusals);
  }

  warn(name: WarningName, place: Place, params: Params = {}): void {
    this.#keep(this.warnings, warningWords[name], place, params, mostOfEach);
  }

  /** Says, last, that the reading stopped before the end of the file. */
  stopAt(line: number): void {
    this.refusals.push(problemOf(refusalWords.stopped, { line }, { value: mostRefusals }));
  }

  #keep(list: FecProblem[], word: Word, place: Place, params: Params, most: number): void {
    const code = kebab(word.id);
    const count = this.#count(code);
    if (list === this.refusals ? !this.full : count <= most) list.push(problemOf(word, place, params));
  }

  #count(code: string, by = 1): number {
    const count = (this.counts.get(code) ?? 0) + by;
    this.counts.set(code, count);
    return count;
  }

  /**
   * Holds a problem until the whole file is known: what a package does on every line is its dialect, and
   * loads with a warning; what it does on one line only is a mistake, and is refused.
   */
  holdUntilKnown(refusal: RefusalName, warning: WarningName, place: Place, params: Params): void {
    const held = this.#pending.get(refusal) ?? [];
    this.#pending.set(refusal, held);
    this.#count(`held:${refusal}`);
    if (held.length >= mostOfEach) return;
    held.push({
      problem: () => [
        problemOf(refusalWords[refusal], place, params),
        problemOf(warningWords[warning], place, params),
      ],
    });
  }

  heldCount(refusal: RefusalName): number {
    return this.counts.get(`held:${refusal}`) ?? 0;
  }

  settle(refusal: RefusalName, asWarning: boolean): void {
    const count = this.heldCount(refusal);
    this.counts.delete(`held:${refusal}`);
    for (const { problem } of this.#pending.get(refusal) ?? []) {
      const [refused, warned] = problem();
      if (asWarning) this.warnings.push(warned);
      else if (!this.full) this.refusals.push(refused);
    }
    const first = this.#pending.get(refusal)?.[0]?.problem();
    this.#pending.delete(refusal);
    if (first) this.#count(first[asWarning ? 1 : 0].code, count);
  }
}
