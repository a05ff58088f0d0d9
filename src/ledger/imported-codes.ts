import { withoutAccents } from "../foundation/plain.ts";
/**
 * The codes of another program as the ledger writes them. Two that would become the same stay apart by a
 * number, so that nothing is ever merged unless a person says so.
 */
export class Codes {
  readonly #given = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #write: (said: string) => string;
  readonly #most: number;

  constructor(most: number, write: (said: string) => string) {
    this.#most = most;
    this.#write = write;
  }

  /** The ledger's code, the same at every call. */
  of(said: string): string {
    const known = this.#given.get(said);
    if (known !== undefined) return known;
    const code = this.#apart(this.#write(said).slice(0, this.#most) || "X");
    this.#given.set(said, code);
    this.#taken.add(code);
    return code;
  }

  #apart(code: string): string {
    for (let n = 2, free = code; ; n++) {
      if (!this.#taken.has(free)) return free;
      free = `${code.slice(0, this.#most - String(n).length)}${n}`;
    }
  }

  /** What is written otherwise than the other program did. */
  get changed(): [said: string, code: string][] {
    return [...this.#given].filter(([said, code]) => said !== code);
  }
}

/** Accounts keep their digits and capitals; the case of a code never tells two apart. */
export const accountCodes = () => new Codes(16, (said) => withoutAccents(said).replace(/[^0-9A-Z]/g, ""));
export const journalCodes = () => new Codes(10, (said) => withoutAccents(said).replace(/[^0-9A-Z_-]+/g, "-"));
export const partyCodes = () => new Codes(40, (said) => said);
