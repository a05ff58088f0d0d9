export { type Decoding, decodeLines, decodeTags, EndlessLine, longestLine } from "./decode-lines.ts";
export { parseDate } from "./parse-date.ts";
export { type Cell, cellAt, columnNamed, placeOf, readCents, readDate } from "./read-cell.ts";
export { readTable, type Table, type TableRow } from "./read-table.ts";
export { tabularRefusals } from "./refusals.ts";
export { mostRows, openSheet, Sheet, type SheetColumn, type SheetRow, templateOf } from "./sheet.ts";
export { sniff } from "./sniff.ts";
