import type { FileExport, Sink } from "../foundation/file-export.ts";
import type { Scene } from "../foundation/scene.ts";
import { type ExportedLine, writeEntriesCsv, writePlainJournal } from "../foundation/statements/index.ts";
import { exportActivities } from "./activities-at-a-glance.ts";
import { type BookLine, readBook } from "./export.sql.ts";
import { exportArchive } from "./export-archive.ts";
import { exportFec, findYear, mayTakeBooks, Tally, yearInput } from "./export-fec.ts";
import { statementExports } from "./statement-exports.ts";
import { words } from "./words.ts";

async function* exported(
  entries: AsyncIterable<readonly BookLine[]>,
  label: (line: BookLine) => string,
): AsyncGenerator<ExportedLine> {
  for await (const lines of entries) yield* lines.map((line) => exportedLine(line, label(line)));
}

const exportedLine = (line: BookLine, label: string): ExportedLine => ({
  date: line.date,
  journal: line.journalCode,
  number: line.number,
  account: line.account,
  auxiliary: line.auxiliary,
  label,
  debitCents: line.debitCents,
  creditCents: line.creditCents,
  activity: line.analytic,
});

type Writer = (lines: AsyncIterable<ExportedLine>) => AsyncIterable<Uint8Array>;

async function writeOne(
  wanted: number,
  scene: Scene,
  sink: Sink,
  name: string,
  type: string,
  writer: Writer,
) {
  const year = await findYear(scene, wanted);
  if (!year) return null;
  const tally = new Tally();
  const lines = tally.over(readBook(scene.db, scene.cooperative, year.endsOn));
  const whole = type.startsWith("text/csv");
  await sink({ name, type }, writer(exported(lines, (line) => (whole ? line.label : line.entryLabel))));
  const { entryCount, lineCount, debitCents, creditCents } = tally;
  return { files: [name], entryCount, lineCount, debitCents, creditCents };
}

/** Every line of a year for other programs, as CSV (RFC 4180). */
const exportEntries: FileExport<typeof yearInput> = {
  name: "ledger.export-entries",
  label: words.exportEntries,
  input: yearInput,
  makes: "file",
  may: mayTakeBooks,
  write: ({ year }, scene, sink) =>
    writeOne(year, scene, sink, `ecritures-${year}.csv`, "text/csv; charset=utf-8", writeEntriesCsv),
};

/** The year as an hledger journal: anyone recomputes every balance with a program that we did not write. */
const exportPlain: FileExport<typeof yearInput> = {
  name: "ledger.export-plain",
  label: words.exportPlain,
  input: yearInput,
  makes: "file",
  may: mayTakeBooks,
  write: ({ year }, scene, sink) =>
    writeOne(year, scene, sink, `ecritures-${year}.journal`, "text/plain; charset=utf-8", writePlainJournal),
};

export const exports = [
  exportFec,
  exportEntries,
  exportPlain,
  exportArchive,
  ...statementExports,
  exportActivities,
];
