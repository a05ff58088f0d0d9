import type { Find } from "./check-fec.ts";
import { type CheckedLine, dayOf } from "./check-line.ts";
import { Numbering } from "./numbering.ts";
import { Problems } from "./problems.ts";

interface Entry {
  readonly date: string;
  readonly firstLine: number;
  cents: bigint;
}

/** R3.11 and R3.16 over several lines: balance, contiguity, order, numbers, letterings. */
export class EntryChecks {
  readonly #find: Find;
  readonly #seen = new Set<string>();
  readonly #numbering = new Numbering();
  readonly #letters = new Map<string, { cents: bigint; line: number }>();
  #key = "";
  #entry: Entry | null = null;
  #lastValid = "";

  constructor(find: Find) {
    this.#find = find;
  }

  see({ values, line, cents }: CheckedLine): void {
    const key = `${values.JournalCode}\t${values.EcritureNum}`;
    if (key !== this.#key || !this.#entry) this.#start(key, values.EcritureDate, line);
    if (this.#entry && values.EcritureDate !== this.#entry.date)
      this.#find("R3.11", line, `entry ${values.EcritureNum} has more than one date`, "EcritureDate");
    if (this.#entry) this.#entry.cents += cents;
    const place = { line, column: { number: 3, name: "EcritureNum" } };
    this.#numbering.see(values.JournalCode, values.EcritureNum, place);
    if (dayOf(values.ValidDate) && values.ValidDate < this.#lastValid)
      this.#find("R3.11", line, "not in the order of validation", "ValidDate");
    if (dayOf(values.ValidDate)) this.#lastValid = values.ValidDate;
    if (values.EcritureLet)
      this.#letter(`${values.CompteNum}\t${values.CompAuxNum}\t${values.EcritureLet}`, cents, line);
  }

  #start(key: string, date: string, line: number): void {
    this.#closeEntry();
    if (this.#seen.has(key))
      this.#find("R3.11", line, "its entry began earlier and was interrupted", "EcritureNum");
    this.#seen.add(key);
    this.#key = key;
    this.#entry = { date, firstLine: line, cents: 0n };
  }

  #closeEntry(): void {
    if (this.#entry && this.#entry.cents !== 0n)
      this.#find(
        "R3.16",
        this.#entry.firstLine,
        `entry ${this.#key.replace("\t", " ")} does not balance`,
        "Debit",
      );
  }

  #letter(key: string, cents: bigint, line: number): void {
    const letter = this.#letters.get(key) ?? { cents: 0n, line };
    letter.cents += cents;
    this.#letters.set(key, letter);
  }

  finish(): void {
    this.#closeEntry();
    const problems = new Problems();
    this.#numbering.finish(problems);
    for (const { line, params } of problems.warnings)
      this.#find("R3.11", line, `after number ${params.first} comes ${params.value}`, "EcritureNum");
    for (const [key, { cents, line }] of this.#letters)
      if (cents !== 0n)
        this.#find("R3.16", line, `lettering ${key.replaceAll("\t", " ")} does not balance`, "EcritureLet");
  }
}
