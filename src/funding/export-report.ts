import { z } from "zod";
import type { FileExport } from "../foundation/file-export.ts";
import { type Columns, leave, type Row, rowsOf } from "../foundation/statements/index.ts";
import { type Language, say } from "../foundation/words.ts";
import { mayKeepFunding } from "./convention.ts";
import { findReport } from "./find-report.ts";
import { hundredths } from "./hours.ts";
import { shownOf } from "./read-report.ts";
import { reportInput } from "./report-input.ts";
import { headOf, lineOf } from "./report-lines.ts";
import { reportWords } from "./report-words.ts";

export const reportColumns: Columns = [
  ["table", reportWords.table, "text"],
  ["line", reportWords.line, "text"],
  ["people", reportWords.people, "integer"],
  ["hours", reportWords.personHours, "cents"],
  ["note", reportWords.hidden, "text"],
];

type Shown = ReturnType<typeof shownOf>;

/** The lines of a report, its totals first; a hidden number is an empty cell that says so beside it. */
export function reportRows({ people, minutes, tables }: Shown, language: Language): Row[] {
  const row = (table: string, line: string, count: number | null, took: number | null): Row => ({
    ...{ table, line, people: count, hours: took === null ? null : hundredths(took) },
    note: count === null ? say(reportWords.hidden, language) : "",
  });
  const total = say(reportWords.total, language);
  return [
    row(say(reportWords.report, language), total, people, minutes),
    ...tables.flatMap(({ of, lines, ...sum }) => [
      ...lines.map((one) =>
        row(headOf(of, language), lineOf(of, one.key, language), one.people, one.minutes),
      ),
      row(headOf(of, language), total, sum.people, sum.minutes),
    ]),
  ];
}

/** The figures of a report as a workbook or CSV. */
export const exportReport: FileExport = {
  name: "funding.export-report",
  label: reportWords.xlsx,
  input: z.object({ ...reportInput, format: z.enum(["csv", "xlsx"]).default("xlsx") }),
  makes: "file",
  may: mayKeepFunding,
  async write(asked, scene, sink) {
    const { format, ...which } = asked as { format: "csv" | "xlsx"; convention: string };
    const found = await findReport(scene, which);
    if (!found) return null;
    const rows = reportRows(shownOf(found), scene.actor.language);
    const leaving = {
      format,
      name: "bilan",
      title: reportWords.report,
      columns: reportColumns,
      count: rows.length,
    };
    return leave(
      scene,
      sink,
      leaving,
      rowsOf(rows, (row) => row),
    );
  },
};
