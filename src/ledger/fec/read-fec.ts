import { decodeLines, decodeTags, EndlessLine, longestLine, sniff } from "../../foundation/tabular/index.ts";
import type { FecEntry, FecOptions } from "./fec.ts";
import { readHeader } from "./header.ts";
import { Pass } from "./pass.ts";
import { readXmlRecords, XmlBroken, xmlLayout } from "./read-xml.ts";
import { type FecReport, startReport } from "./report.ts";
import { type SplitMemory, splitFields } from "./split-fields.ts";

/** Entries as the file is read, once; and what was found, complete after the last entry. */
export interface FecReading extends AsyncIterable<FecEntry> {
  readonly report: FecReport;
}

/**
 * Reads the books of any French accounting package from its FEC (article A47 A-1 LPF, R3.11 to R3.16), in
 * one pass and in bounded memory. It asks less than the law where packages are known to differ, and says so
 * in warnings; it refuses what would make the books wrong. Entries come balanced, in the order in which they
 * become complete; the file may be taken over only if, after the last one, `report.problems.refusals` is
 * empty.
 */
export function readFec(
  bytes: AsyncIterable<Uint8Array>,
  fileName: string,
  options: FecOptions = {},
): FecReading {
  const report = startReport(fileName, options);
  return { report, [Symbol.asyncIterator]: () => readEntries(bytes, report, options) };
}

async function* readEntries(
  bytes: AsyncIterable<Uint8Array>,
  report: FecReport,
  options: FecOptions,
): AsyncGenerator<FecEntry> {
  const { problems } = report;
  try {
    const { kind, all } = await sniff(bytes);
    if (kind === "xml") yield* readXml(all, report);
    else if (kind === "text") yield* readText(all, report, options);
    else problems.refuse("notText", { line: 1 }, { value: kind });
  } catch (error) {
    const place = { line: report.lineCount + 1 };
    if (error instanceof EndlessLine) problems.refuse("lineTooLong", place, { value: longestLine });
    else if (error instanceof XmlBroken)
      problems.refuse("xmlBroken", { line: error.line }, { value: error.near });
    else throw error;
  }
  if (problems.full) problems.stopAt(report.lineCount);
  report.done = true;
}

// A blank line may bear the separators of a spreadsheet's empty row, or the end-of-file mark of DOS.
// biome-ignore lint/suspicious/noControlCharactersInRegex: DOS ends files with it
const blank = /^[\s|"\x1a]*$/;

async function* readText(
  bytes: AsyncIterable<Uint8Array>,
  report: FecReport,
  options: FecOptions,
): AsyncGenerator<FecEntry> {
  const { problems } = report;
  const memory: SplitMemory = { fewestFields: Number.POSITIVE_INFINITY };
  let pass: Pass | undefined;
  let header = "";
  let blankLine = 0;
  for await (const { lines, cut } of decodeLines(bytes, report.decoding)) {
    for (const [index, text] of lines.entries()) {
      const line = ++report.lineCount;
      if (!pass) {
        const layout = readHeader(text, problems, options.analyticColumn);
        if (!layout) return;
        pass = new Pass(report, layout);
        header = text;
        continue;
      }
      if (text === header) {
        problems.warn("headerRepeated", { line });
        continue;
      }
      if (blank.test(text)) {
        blankLine ||= line;
        continue;
      }
      if (blankLine) problems.warn("blankLine", { line: blankLine });
      blankLine = 0;
      const last = cut && index === lines.length - 1;
      const fields = splitFields(text, line, last, pass.layout, memory, problems);
      for (const entry of pass.take(fields ?? text.split(pass.layout.separator), line, !fields)) yield entry;
      if (pass.mustStop) return;
    }
  }
  if (pass) yield* pass.finish();
  else problems.refuse("empty", { line: 1 });
}

async function* readXml(bytes: AsyncIterable<Uint8Array>, report: FecReport): AsyncGenerator<FecEntry> {
  report.form = "xml";
  const pass = new Pass(report, xmlLayout);
  for await (const { fields, line } of readXmlRecords(decodeTags(bytes, report.decoding))) {
    report.lineCount = line;
    for (const entry of pass.take(fields, line, false)) yield entry;
    if (pass.mustStop) return;
  }
  yield* pass.finish();
}
