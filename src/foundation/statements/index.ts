export { type Columns, type Leaving, leave, type Row, rowsOf } from "./leave.ts";
export { listExport } from "./list-export.ts";
export type { Kind, Statement, StatementColumn, StatementValue } from "./statement.ts";
export { writeCsv } from "./write-csv.ts";
export { type ExportedLine, writeEntriesCsv, writePlainJournal } from "./write-entries.ts";
export { mostXlsxRows, writeXlsx } from "./write-xlsx.ts";
