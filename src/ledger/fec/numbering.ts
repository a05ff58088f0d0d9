import type { Place, Problems } from "./problems.ts";

interface Break {
  readonly gap: boolean;
  readonly first: string;
  readonly value: string;
  readonly place: Place;
}

/** One continuous sequence to be: each prefix (`VE2026-`) has its own count. */
class Sequence {
  readonly #last = new Map<string, bigint>();
  #latest = "";
  broken: Break | undefined;

  see(number: string, place: Place): void {
    if (number === this.#latest || this.broken) return;
    this.#latest = number;
    const match = /^(.*?)(\d+)$/.exec(number);
    if (!match) return;
    const [prefix, count] = [match[1] ?? "", BigInt(match[2] ?? "0")];
    const last = this.#last.get(prefix);
    this.#last.set(prefix, count);
    if (last === undefined || count === last + 1n || count === last) return;
    this.broken = { gap: count > last, first: `${prefix}${last}`, value: number, place };
  }
}

/**
 * Watches the numbers of the entries. The law wants one continuous sequence, over the file or by journal
 * (R3.08, R3.11): only a file that has neither is reported, once for each journal.
 */
export class Numbering {
  readonly #whole = new Sequence();
  readonly #journals = new Map<string, Sequence>();

  see(journalCode: string, number: string, place: Place): void {
    if (number === "") return;
    const sequence = this.#journals.get(journalCode) ?? new Sequence();
    this.#journals.set(journalCode, sequence);
    this.#whole.see(number, place);
    sequence.see(number, place);
  }

  finish(problems: Problems): void {
    if (!this.#whole.broken) return;
    for (const { broken } of this.#journals.values()) {
      if (!broken) continue;
      const { gap, place, ...params } = broken;
      problems.warn(gap ? "numberGap" : "numberOrder", place, params);
    }
  }
}
