export { type Cell, cellAt, columnNamed, readCents, readDate } from "./read-cell.ts";
export { readTable, type Table, type TableRow } from "./read-table.ts";
export { tabularRefusals } from "./refusals.ts";
