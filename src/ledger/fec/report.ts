import type { CivilDate } from "../../foundation/calendar.ts";
import type { Cents } from "../../foundation/money.ts";
import type { Decoding } from "../../foundation/tabular/index.ts";
import type { FecOptions } from "./fec.ts";
import { readFecName, yearBefore } from "./fec-name.ts";
import { type Place, Problems } from "./problems.ts";

export interface FecAccount {
  readonly label: string;
  /** Where the file names it first. */
  readonly place: Place;
  lineCount: number;
  debitCents: Cents;
  creditCents: Cents;
}

/**
 * What one reading found: complete once its entries are all read. A file may be taken over only when
 * `refusals` is empty, and this is known only at the end: what reads the entries undoes its work otherwise.
 */
export interface FecReport {
  readonly fileName: string;
  readonly siren?: string;
  /** The days that entries may have; undefined when neither the name nor the options say. */
  readonly period?: { readonly from: CivilDate; readonly to: CivilDate };
  readonly decoding: Decoding;
  /** Known once the first line is read. */
  form?: "tab" | "pipe" | "xml";
  extraColumns: readonly string[];
  analyticColumn?: string;
  /** Lines of the file read so far, the header included. */
  lineCount: number;
  entryCount: number;
  debitCents: Cents;
  creditCents: Cents;
  firstDate?: CivilDate;
  lastDate?: CivilDate;
  /** Labels by journal code, accounts by number, labels by auxiliary number, lines by analytic code. */
  readonly journals: Map<string, string>;
  readonly accounts: Map<string, FecAccount>;
  readonly auxiliaries: Map<string, string>;
  readonly analytics: Map<string, number>;
  readonly problems: Problems;
  done: boolean;
}

export function startReport(fileName: string, options: FecOptions): FecReport {
  const name = readFecName(fileName);
  const to = options.to ?? name.closing;
  const from = options.from ?? (to && yearBefore(to));
  const problems = new Problems();
  if (!name.lawful) problems.warn("fileName", { line: 1 }, { value: fileName.replace(/^.*[\\/]/, "") });
  return {
    fileName,
    ...(name.siren ? { siren: name.siren } : {}),
    ...(from && to ? { period: { from, to } } : {}),
    decoding: { encoding: "ASCII" },
    extraColumns: [],
    lineCount: 0,
    entryCount: 0,
    debitCents: 0n,
    creditCents: 0n,
    journals: new Map(),
    accounts: new Map(),
    auxiliaries: new Map(),
    analytics: new Map(),
    problems,
    done: false,
  };
}
