import { sheetWords } from "./sheet-words.ts";

/** The columns of the file for the payroll firm, in their order: the same names in every month. */
export const sheetColumns = [
  ["month", sheetWords.month, "text"],
  ["reference", sheetWords.reference, "text"],
  ["name", sheetWords.name, "text"],
  ["kind", sheetWords.kind, "text"],
  ["activity", sheetWords.activity, "text"],
  ["since", sheetWords.since, "date"],
  ["until", sheetWords.until, "date"],
  ["fixed", sheetWords.fixed, "cents"],
  ["advance", sheetWords.advance, "cents"],
  ["gross", sheetWords.gross, "cents"],
  ["absences", sheetWords.absences, "text"],
  ["note", sheetWords.note, "text"],
] as const;
export type CellName = (typeof sheetColumns)[number][0];
