import type { FecEntry, FecRow } from "./fec.ts";
import { EntryGrouper, mostWaiting } from "./group-entries.ts";
import { type Layout, placeIn } from "./header.ts";
import { Letters } from "./letters.ts";
import { Fields, RowReader } from "./read-row.ts";
import type { FecReport } from "./report.ts";

/** One pass over the lines of a file whose layout is known, whatever its form. */
export class Pass {
  readonly layout: Layout;
  readonly #report: FecReport;
  readonly #rows: RowReader;
  readonly #grouper: EntryGrouper;
  readonly #letters = new Letters();
  #dataLines = 0;

  constructor(report: FecReport, layout: Layout) {
    this.layout = layout;
    this.#report = report;
    this.#rows = new RowReader(report);
    this.#grouper = new EntryGrouper(report.problems, (column, line) => placeIn(layout, column, line));
    report.form ??= layout.separator === "|" ? "pipe" : "tab";
    report.extraColumns = layout.extras;
    const analytic = layout.names[layout.analytic];
    if (analytic !== undefined) report.analyticColumn = analytic;
  }

  /** True when reading on is of no use: too many refusals, or too many rows that wait for their entry. */
  get mustStop(): boolean {
    return this.#report.problems.full || this.#grouper.overflows;
  }

  /**
   * Takes the fields of one line; gives the entries that it completes. `broken` fields were already refused.
   */
  take(fields: readonly string[], line: number, broken: boolean): FecEntry[] {
    this.#dataLines++;
    const asked = new Fields(fields, line, this.layout, this.#report);
    const row = broken ? null : this.#rows.read(asked);
    if (!row) {
      this.#grouper.taint(asked.text("JournalCode"), asked.text("EcritureNum"));
      return [];
    }
    this.#count(row);
    this.#letters.see(row.line, () => asked.place("EcritureLet"));
    const entries = this.#grouper.push(row);
    this.#report.entryCount += entries.length;
    if (this.#grouper.overflows) this.#report.problems.refuse("scattered", { line }, { value: mostWaiting });
    return entries;
  }

  #count({ date, line }: FecRow): void {
    const report = this.#report;
    report.debitCents += line.debitCents;
    report.creditCents += line.creditCents;
    if (report.firstDate === undefined || date < report.firstDate) report.firstDate = date;
    if (report.lastDate === undefined || date > report.lastDate) report.lastDate = date;
  }

  /** What only the end tells; gives the last entries. */
  finish(): FecEntry[] {
    const { problems } = this.#report;
    const entries = this.#grouper.finish();
    this.#report.entryCount += entries.length;
    this.#rows.finish();
    problems.settle("fieldCount", problems.heldCount("fieldCount") * 2 >= this.#dataLines);
    problems.settle("partlyMissing", problems.heldCount("partlyMissing") * 2 >= this.#report.entryCount);
    // Letterings of a file with refused lines are open because of these.
    if (problems.refusals.length === 0) this.#letters.finish(problems);
    if (this.#dataLines === 0) problems.refuse("noEntry", { line: this.#report.lineCount });
    return entries;
  }
}
