import type { FecLine } from "./fec.ts";
import { formatAmount } from "./parse-field.ts";
import type { Place, Problems } from "./problems.ts";

interface Open {
  readonly account: string;
  readonly letter: string;
  readonly place: Place;
  rest: bigint;
}

/**
 * Sums each lettering by account and third party. A lettering that balances is forgotten at once, so that
 * only the open ones take memory, however many the year has.
 */
export class Letters {
  readonly #open = new Map<string, Open>();

  see(line: FecLine, place: () => Place): void {
    if (line.letter === undefined) return;
    const key = `${line.account}\t${line.auxiliary ?? ""}\t${line.letter}`;
    const amount = line.debitCents - line.creditCents;
    const open = this.#open.get(key);
    if (!open)
      this.#open.set(key, { account: line.account, letter: line.letter, place: place(), rest: amount });
    else if (open.rest + amount === 0n) this.#open.delete(key);
    else open.rest += amount;
  }

  finish(problems: Problems): void {
    for (const { account, letter, place, rest } of this.#open.values())
      problems.warn("letteringUnbalanced", place, { account, value: letter, rest: formatAmount(rest) });
  }
}
