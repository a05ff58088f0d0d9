import type { CivilDate } from "../../foundation/calendar.ts";
import { parseDate } from "../../foundation/tabular/index.ts";
import type { FecColumn, FecLine, FecRow } from "./fec.ts";
import { type Layout, placeIn } from "./header.ts";
import { Namer } from "./name-accounts.ts";
import { controlCharacters, formatDay, isBlankDate } from "./parse-field.ts";
import type { Place } from "./problems.ts";
import { readSides } from "./read-sides.ts";
import type { FecReport } from "./report.ts";

/** The fields of one line, asked by column, with the place to complain about. */
export class Fields {
  readonly line: number;
  readonly report: FecReport;
  readonly #fields: readonly string[];
  readonly #layout: Layout;

  constructor(fields: readonly string[], line: number, layout: Layout, report: FecReport) {
    this.#fields = fields;
    this.line = line;
    this.#layout = layout;
    this.report = report;
  }

  text(column: FecColumn): string {
    const field = this.#fields[this.#layout.at[column]] ?? "";
    if (field.search(controlCharacters) < 0) return field;
    this.report.problems.warn("controlCharacter", this.place(column));
    return field.replace(controlCharacters, "").trim();
  }

  analytic(): string {
    return (this.#fields[this.#layout.analytic] ?? "").replace(controlCharacters, "");
  }

  place(column: FecColumn): Place {
    return placeIn(this.#layout, column, this.line);
  }

  /** The date of a column; "" when blank, null when refused. */
  date(column: FecColumn): CivilDate | "" | null {
    const text = this.text(column);
    if (isBlankDate(text)) return "";
    const parsed = parseDate(text);
    if (!parsed) {
      this.report.problems.refuse("dateInvalid", this.place(column), { value: text });
      return null;
    }
    if (!parsed.lawful) this.report.problems.warn("dateForm", this.place(column), { value: text });
    return parsed.date;
  }
}

/** Turns the fields of a line into a row; null when refused, once every fault of the line is said. */
export class RowReader {
  readonly #report: FecReport;
  readonly #namer: Namer;

  constructor(report: FecReport) {
    this.#report = report;
    this.#namer = new Namer(report);
  }

  /** What only the end of the file tells. */
  finish(): void {
    this.#namer.finish();
  }

  read(fields: Fields): FecRow | null {
    const { problems } = this.#report;
    const before = problems.refusals.length;
    const journalCode = this.#required(fields, "JournalCode");
    const account = this.#account(fields);
    const date = this.#entryDate(fields);
    const dates = (["PieceDate", "DateLet", "ValidDate"] as const).map((column) => fields.date(column));
    const sides = readSides(fields);
    if (problems.full || problems.refusals.length > before || date === null || !sides) return null;
    const [documentDate, letterDate, validDate] = dates as [string, string, string];
    const number = fields.text("EcritureNum");
    const named = `${journalCode} ${number}`.trim();
    if (!documentDate) problems.warn("documentDateMissing", fields.place("PieceDate"), { value: named });
    if (!validDate) problems.warn("validDateMissing", fields.place("ValidDate"), { value: named });
    const { negativeIn, ...amounts } = sides;
    const line: FecLine = {
      lineNumber: fields.line,
      account,
      accountLabel: this.#namer.account(fields, account, amounts),
      ...this.#namer.auxiliary(fields),
      label: fields.text("EcritureLib"),
      ...amounts,
      ...lettering(fields, letterDate),
      ...currency(fields),
      ...this.#analytic(fields),
    };
    return {
      journalCode,
      journalLabel: this.#namer.journal(fields, journalCode),
      number,
      date,
      documentRef: fields.text("PieceRef"),
      documentDate: documentDate || date,
      validDate: validDate || null,
      ...(negativeIn ? { negativeIn } : {}),
      line,
    };
  }

  #required(fields: Fields, column: FecColumn): string {
    const text = fields.text(column);
    if (text === "") this.#report.problems.refuse("valueMissing", fields.place(column));
    return text;
  }

  #account(fields: Fields): string {
    const account = this.#required(fields, "CompteNum");
    const place = fields.place("CompteNum");
    if (account !== "" && !/^\d{3}/.test(account))
      this.#report.problems.refuse("accountInvalid", place, { value: account });
    return account;
  }

  #entryDate(fields: Fields): CivilDate | null {
    const { problems, period } = this.#report;
    const date = fields.date("EcritureDate");
    if (date === "") problems.refuse("valueMissing", fields.place("EcritureDate"));
    if (!date) return null;
    if (!period || (date >= period.from && date <= period.to)) return date;
    problems.refuse("dateOutOfYear", fields.place("EcritureDate"), {
      value: formatDay(date),
      from: formatDay(period.from),
      to: formatDay(period.to),
    });
    return null;
  }

  #analytic(fields: Fields): { analytic?: string } {
    const analytic = fields.analytic();
    if (analytic === "") return {};
    this.#report.analytics.set(analytic, (this.#report.analytics.get(analytic) ?? 0) + 1);
    return { analytic };
  }
}

function lettering(fields: Fields, letterDate: string): { letter?: string; letterDate?: CivilDate } {
  const letter = fields.text("EcritureLet");
  const { problems } = fields.report;
  if (letter && letterDate) return { letter, letterDate };
  if (letter) problems.warn("letterDateMissing", fields.place("DateLet"), { value: letter });
  if (letterDate) problems.warn("letterMissing", fields.place("EcritureLet"), { value: letterDate });
  return letter ? { letter } : {};
}

/** Packages write the euro, or a zero, in these columns of entries that are not in a foreign currency. */
function currency(fields: Fields): { currency?: string; currencyAmount?: string } {
  const amount = fields.text("Montantdevise");
  const code = fields.text("Idevise");
  if (amount === "" && code === "") return {};
  const match = /^([+-]?)0*(\d+)(?:,(\d+))?([+-]?)$/.exec(amount);
  const zero = amount === "" || /^[+-]?0*(,0*)?$/.test(amount);
  if (zero && (code === "" || code === "EUR")) return {};
  if (!match || zero || code === "") {
    fields.report.problems.warn("currencyHalf", fields.place("Montantdevise"), {
      value: `${amount} ${code}`,
    });
    return {};
  }
  const sign = match[1] === "-" || match[4] === "-" ? "-" : "";
  return { currency: code, currencyAmount: `${sign}${match[2]}${match[3] ? `.${match[3]}` : ""}` };
}
