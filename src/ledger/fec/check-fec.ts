import type { CivilDate } from "../../foundation/calendar.ts";
import { decodeLines } from "../../foundation/tabular/index.ts";
import { EntryChecks } from "./check-entries.ts";
import { checkLine, type Values } from "./check-line.ts";
import { fecColumns } from "./fec.ts";
import { readFecName, yearBefore } from "./fec-name.ts";

/** One departure from the law: the rule of the field's list, the line of the file, and what is wrong. */
export interface FecFinding {
  readonly rule: "R3.11" | "R3.12" | "R3.13" | "R3.14" | "R3.16";
  readonly line: number;
  readonly column?: string;
  readonly what: string;
}

export type Find = (rule: FecFinding["rule"], line: number, what: string, column?: string) => void;

/**
 * Holds a FEC to R3.11 to R3.16, word by word: it is the opposite of `readFec`, which forgives. What the
 * cooperative exports must come out without a finding. `from` is the first day of a year that is not of
 * twelve months.
 */
export async function checkFec(
  bytes: AsyncIterable<Uint8Array>,
  fileName: string,
  from?: CivilDate,
): Promise<FecFinding[]> {
  const findings: FecFinding[] = [];
  const find: Find = (rule, line, what, column) =>
    void findings.push({ rule, line, what, ...(column ? { column } : {}) });
  const name = readFecName(fileName);
  if (!name.lawful || !name.closing) find("R3.14", 1, "the name is not SIRENFECAAAAMMJJ.txt");
  const period = name.closing ? { from: from ?? yearBefore(name.closing), to: name.closing } : undefined;
  const entries = new EntryChecks(find);
  const decoding = { encoding: "ASCII" as const };
  let header: { names: string[]; separator: string } | undefined;
  let line = 0;
  for await (const { lines } of decodeLines(bytes, decoding)) {
    for (const text of lines) {
      line++;
      if (!header) {
        header = checkHeader(text, find);
        continue;
      }
      const fields = text.split(header.separator);
      if (fields.length !== header.names.length) {
        find("R3.16", line, `${fields.length} fields, the header has ${header.names.length}`);
        continue;
      }
      const values = Object.fromEntries(fecColumns.map((column, i) => [column, fields[i] ?? ""])) as Values;
      entries.see(checkLine(values, line, period, find));
    }
  }
  if (line < 2) find("R3.11", line, "no entry");
  entries.finish();
  checkEncoding(decoding.encoding, find);
  return findings;
}

function checkHeader(text: string, find: Find): { names: string[]; separator: string } {
  const separator = text.split("\t").length > 17 ? "\t" : "|";
  const names = text.split(separator);
  for (const [i, column] of fecColumns.entries())
    if (names[i] !== column) find("R3.12", 1, `column ${i + 1} is named “${names[i] ?? ""}”`, column);
  return { names, separator };
}

function checkEncoding(encoding: string, find: Find): void {
  if (encoding === "Windows-1252" || encoding === "UTF-16") find("R3.13", 1, `the encoding is ${encoding}`);
}
