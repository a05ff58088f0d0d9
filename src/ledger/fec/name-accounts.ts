import type { Cents } from "../../foundation/money.ts";
import type { Fields } from "./read-row.ts";
import type { FecReport } from "./report.ts";

/**
 * The names of journals, accounts and third parties: the first that the file gives is kept for all lines.
 */
export class Namer {
  readonly #report: FecReport;
  #someAuxiliaryNamed = false;

  constructor(report: FecReport) {
    this.#report = report;
  }

  journal(fields: Fields, code: string): string {
    const { journals, problems } = this.#report;
    const label = fields.text("JournalLib");
    if (label === "") problems.warn("journalLabelMissing", fields.place("JournalLib"), { value: code });
    const known = journals.get(code);
    // A code that stands for its missing name gives way to the name.
    if (known !== undefined && (known !== code || label === "")) return known;
    journals.set(code, label || code);
    return label || code;
  }

  /** The account's name; its totals are counted at the same time. */
  account(fields: Fields, number: string, sides: { debitCents: Cents; creditCents: Cents }): string {
    const { accounts, problems } = this.#report;
    const label = fields.text("CompteLib");
    const place = fields.place("CompteLib");
    if (label === "") problems.warn("accountLabelMissing", place, { value: number });
    const known = accounts.get(number);
    const renamed = known && label !== "" && known.label === number;
    const first = known ?? { ...nothing, place: fields.place("CompteNum") };
    const account = known && !renamed ? known : { ...first, label: label || number };
    if (account !== known) accounts.set(number, account);
    if (known && !renamed && label !== "" && label !== known.label)
      problems.warn("accountLabelVaries", place, { account: number, value: label, first: known.label });
    account.lineCount++;
    account.debitCents += sides.debitCents;
    account.creditCents += sides.creditCents;
    return account.label;
  }

  auxiliary(fields: Fields): { auxiliary?: string; auxiliaryLabel?: string } {
    const { auxiliaries, problems } = this.#report;
    const number = fields.text("CompAuxNum");
    const label = fields.text("CompAuxLib");
    if (number === "") {
      if (label !== "") problems.warn("auxiliaryNumberMissing", fields.place("CompAuxNum"), { value: label });
      return {};
    }
    if (label !== "") this.#someAuxiliaryNamed = true;
    else {
      const place = fields.place("CompAuxLib");
      problems.holdUntilKnown("auxiliaryLabelMissing", "auxiliaryLabelAbsent", place, { value: number });
    }
    const known = auxiliaries.get(number);
    if (known === undefined || (known === number && label !== "")) auxiliaries.set(number, label || number);
    return { auxiliary: number, auxiliaryLabel: label || known || number };
  }

  finish(): void {
    this.#report.problems.settle("auxiliaryLabelMissing", !this.#someAuxiliaryNamed);
  }
}

const nothing = { lineCount: 0, debitCents: 0n, creditCents: 0n };
